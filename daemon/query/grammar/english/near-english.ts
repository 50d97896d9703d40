/**
 * English words that are near enough to words of questions to be taken for slips of the typing, and mean something else: who `failed` has not
 * `filed`. Those of SCOWL (Kevin Atkinson, free for any use) up to size 50 that a slip would turn into another word, and that are not among
 * the words said often.
 */
export const nearEnglish: ReadonlySet<string> = new Set(`
abide abode abort abound absented absentee absently abut acme actively actuality adapting addend addled agent aground aide aided alto amounted
amperage anchored anchoring annually anther antibody antlered appended apprised apprises apprising approvingly ardent arise arises arks ascended
ashed ashing asps assent assisted attested auction auctions auditing auks authorised authorising authority authorize authorized authorizing availing
averaged averages awarding baggiest bags balk bank bark bars bask bath bather beaching beading beads beaks beaming beams bean beaning beans bearding
beards beating beatings beats beaus beavering beck bedsides beers befogging beggaring begs behaving belaying bellow belonged bequeath berating
berrying beside besieges besought bestrides betaking betides bewaring blacked blackens blacker blaring bleating blinkers blockade blockaded blockhead
bloggers blogging bloomers bloopers blotched blotters blow boar boarding boars boggiest bogs booth boroughs bosh botch bothered breading brig broth
brothers buck buds buggiest bums bungs buns buoy burgs burs bury busby bushy buss buts cabled caddying cage cake calked callused calmed calories
calved canaries candying cane cant caparison cape caprices captaining captains carbides carbines caribous caries carmines carnation caroling carolled
carriages carriers casually categorise categorises categorize categorizes cation cations cautious cave cavilled cede cemented cementing chanced
chancery chancier chanted chanters chanteys chanting chargers charring cheated cheating checkers cheek cheeks cheeps cheer chequers cherries chewers
chick chock chomping chroming chuck citation clanged clashing clasping classing cleaning clearing cleaving cloaking clobbers clocking clogging
cloister cloisters clone cloned clones cloning clopping closeted closeting clotting clouding clove cloves clowning cloyed cloying clunking clusters
coasting coding coed coffined cohered cokes coking collages collared collaring collected colleges coloring comas combating combing combs comer comets
commanded commander commanders commanding commenced commences commencing commended commending commends commentary commentated commentating committal
committees committing commoners commonly communes communing commuter commuters commutes commuting companion compassed compassing compassion compelled
compelling compete competed competes competing compiling complected completest completion complexes complies composed composing composted composting
compotes computes concealing conceals concedes conceding conceited conceits conceiving concerted concertina concerting concerto concertos concerts
concocted concreting concurring condemning condemns cones conferring confined confining congaing congested conjoining conjoins connector connects
connoted connoting consenting consents conserving constrain constraining constrains contacted contacting contagion contagions contained container
containers contenting contested contrail contrails contrite contriving convened convening convents converged converging converse conversed conversing
converting conveyed convicted cooing coopering copes coping cores coring cornered correcter corrector cotes couching coughing countering counters
countess coupe couplets coupling coursing court courting courts covens coverlet coverts coveted coveting covets coveys cower cowered cowers cowing
coyer crafting crate crated crates crating creaked creaking creamed creamers creaming crease creased creases creasing creations creatives creators
creature creatures credited crediting creeping cremate cremated cremates cremating cremation cremations crested cresting croaking crosiers crossing
culled cunt cunts curios curiously currency currents curries curry currying curtaining curtains dabs dads daft dais dale dales dame dames dams dare
dares daring dawn daze dazes deadlier deadliest deadliness dealings debar debasing debating debs decade decal decaying deceived decidedly decisive
declined declines decode decoded deer defacing defaming defiling delaying dell delusion delusions dens dent derailing deride derided derision
detailing devaluing develops deviling dialing dialings dialling dies differed differing diffident dilation dine disbursed disburses disclosed
discloses discoursed discourses discus disguised disguises disgusted disgusts dismissed dismisses displace distincter distinctly distract distributor
district divisions docs doers dole doles dolt dome domes donation donations dons dope dopes doses dove doves doyen doze dozes draftees drawling drays
dreading dreaming drift drifts drone drown drys duding duelling dues dune duping dwelling dyes earliness earthiest earthliest eleventh elusively
emery emotions enact engender engenders engineered entailed entities enumerable etch ether evermore ewer exalt exceeding excepted excepting
exceptional excerpt excerpts excessively exclusives exclusivity excretion excusing execution exemption exertion exits exploding explosively extruding
fabled fagged failing failings faintest fallow famished famishes famishing fart farthest fastness fats fattest fattiest faxed faxes faxing feast
fellow fend fest fetishes fever fielding fiend fiendish filching fillings fills filmed filming films finessed finesses finessing finises finisher
finishers fixating fixers fizzling flailed flailing flashest flattest fled fleshly flied flies fling flogged flour foiling folds folk follower fond
forks foxed foxes foxing frequents fund furnished furnishes furnishing fustiest gale gape gate gays gaze gazetting gees gels gems gentling gents
gestating gibe glutting goad gold grater grave greasier greasiest greatness greenest greeting gritting groped grouched grounded groupers groupies
groused grouted guesting gums guns gutting hake hale haling halve halving hampered hampering hardened hardening hare haring hastened hastening hating
haunt hawing haying haze hazing heap heave heaving heed heir hemp highness hind hive hiving hoard hock honk hove hung hyphened hyphening identifiers
identities inclines inclining influxes insiders intrudes intruding invoiced jest john johns jointed joints jokingly joust juts kingly lace lacing
lade laded lading lads lagged lagging lags laid lame lamely lamest lanced lancing landline lane lanes lapels lard larded larding lards larking lashed
lashing lass lassoing lastingly latching latent lathe latte latterly laud lauded lauding lauds laxest laze leafing leaguing leaking leanings leaping
leapt lease leasing leavening lefts legged legging leggings lending lends lengthen lengthens lent levelled lewd libel libeled libelled libeller
libels licked licking lickings lilt lined linger lint listing listings lobe lobs lode lodged lodger lodging lodgings loft loge loges logger lone
loner longed longing longings longs looming looniest looping loosing looting lope lops lore lounging lowliest lows lucking lugged lugging lugs lung
lusted lusting lute maces macing mains makers males manes mangy manly mans mansions marching mares markedly marketed marking markings marred masked
masking massed massing mates mating maturing maxes maxing mazes meager meanings meat melt melting mentored mentoring meres meridian messed messing
mete metering mien miens mikes miking mile mime mince minuet minuets minuses minutely minutest minutiae miscuing misdoing misled missions misspend
misted misting mists misused misusing mite moan moaning moat moire moist mole molt momentum monument mooching mooning moot mope moss mote moth
motioned motioning mounding mounting mourning moussing mouth mulch mulching mumblers munch munching munition munitions mush muss mussed mussing mutt
naked nape nave needling nerd nerds nest nether newsiest newsy newt nodes nonce noose nosed noses noshing notching noticing noting nuder oaten ocher
oddest oily omen omens onus openness opined opining ores originator otter otters ounce outstandingly outstaying oven ovens overdoes overdone overdose
overdrew overfull overhaul overrule oversell overture owed owls oxen pace paints palace pall palls papooses parson parsons participator participators
participle participles particulate particulates passable pasted pats peace peddling penning pensions peroxide personae personals pert phishing pill
pills pints plaice plane pleading plugs plums plush plushest poet pointers poll polls poplar populace popularly populate porpoise porpoised porpoises
porpoising ported posed posh posit posited postured pots potted pouching pounding pout pouted preciser precises precisest prefects prescient presence
presents preset president prevent prevents prioress procured procures producers prognoses progressed progresses projected projector projectors
promised promises promoted promotes promoting proofing proposals propound propping prospect prospects protects protests provident providers province
provoked provokes provoking provosts prudently pulps punching punished punishes punishing purl purls purposed purposing pursuing pushers pushiest
pusses putsches quack quainter quartered quarterly quartets questing questioned questioner questioners quickens quickies quickness quietest quirk
quirkiest radishes raided railed rained rally rapports ravished ravishes reacting realised realises realty rearming rebate rebated rebating rebind
rebutting recant recanted recanting recasting reciting reclined recoiled recopied recouped recreant recurred redo redrafted reedy reenacted referred
reformer reformers reforming refracted refrained refrains regain regained regaining regains regally regent regulate regulated reheating rejected
rejoined relapsed relapsing relation relations relaxing relayed relaying released releasing relegate relegated relegating relent relenting relieved
relieving reliving reloading relocate relocated relocating remainder remand remanded remanding remarked remarking remembered renaming renewing
renumber reorders reorging repainted repaints repaired repaying repeater repeaters repent repenting replaced replayed replaying reportedly reposing
reproved reproving reps repulsing requester requited rerouted rerouting rerunning resent resented resenting reserves reserving resetting resisting
resolute resort resorted resorting resorts responsive restated resultant resulted resuming retailed retain retained retainer retains retaking retard
retarded retarding retards reticent retort retorted retorting retorts retraced retraces retracts retrains retreated revealed revelers reveling
revelled revenged revered reverence reverenced reverences reverend reveries revering reversed reverses reverting reviling revising reviving
revolution revolutions revolve revolved revolver revolvers revolves revolving reward rewarded rewarding rewards reword reworded reworking rick ricks
rink rinks riposted riposting rise riverbed rotating rounding ruining rusk rusks sacs sage sags sake sallying sands sane sans saps sass satay sates
satiates sating savvying sawing saws scalding scaliest scanning scanting scare scow scuff searcher searches seceding seconding sect seed seeding
seedling seeds seething semen sensing sentries serves services shade shadowed shale sharpest shave sherries shill shingle shingled shingles shinning
shipped shire shooed shooter shooters shore shored shortcut shorted shortish shortlist shortness shoved showered showiest shying sighed sighing sighs
sighting signaled signaling sill sine sing singed singeing singing singling sings sinned sinning sins sipped situates skate skates skid skill skimped
skinning skippered skippers skying slanting slate slates slay slaying slayings slid slinging slipped slit slowed smallish smallness smelliest
smoothing snare sneak snipped snorted snow snowed snuff sole solemnly soothing sore sorely sorter sortied sowed sown spate spates spay spayed spaying
spearing speck specking sped speeding spelling spelt spends spill spilt spindling spit splat splaying splint sponging spoon sported sportier
sportiest spraying spreading spying stabbing stablest stabling stabs stacking staff staffing staged stags staid staining stake staked stakes stale
staled stales stalking stall stalling stamping stanching stapling starch stared stares starling starring stars starters startles startups starving
stashing statue statures statutes stave staved staves staying steak steam stiff stillest stinking stinting stippled stoutest stow stowed stranding
stray strayed straying strays striding stripped studding stunning stunting styluses subjected subletting subsisted subsisting subsists subtitled
subtitling subverts sued summit summits supported supposedly suspects suspending swanking sway swayed swaying swellest swigging swill swinging swoon
tabs tads takers tale tams tangs tanked tans tapes taps tare tares tarrying tars tasked tats taxes teaching teal teat teen thees thickened thickening
thickens thickest thicket thickets thickset thistles thong thongs throe throughput thumps tickers tickled tickling tide tides tiled tilled tilted
timers tine tines ting tings tinkered tinkering tire tires tithe tithed tithes tittle tittles toady toddy togs toke token tokes tome tomes tonal
tonic tonics topical topically torch torched torching touchingly tousling toxic toying tram trice tricked trickled trill trinkets tropic tropical
tropics truce trucking truing trysting tucked tuckered tuckering tugged tugs tusk tusks twill twine tyke tykes udder unassisted unbolted unclasped
unclothed uncooked undated underfed unfolded unfurnished uniquely uniquest unloosed unmarked unnerved unopened unpunished unraveled unravelled
unrelieved unreserved unrolled unsalted unsigned unusually unwonted vary veer verses wafting wailing waist waiving waltzing wander wandering ware
wasting wattling weal weer weft welt wept west wham wheat whet whim whites whither whomever whosoever wintering witch witching withdrawal withdrawing
withdrew woks wondered worded wording wordings wore wormed worming worms worrying wound wounder wren wresting wringing writ writers writhe writhes
writhing writings writs
`.trim().split(/\s+/u));
