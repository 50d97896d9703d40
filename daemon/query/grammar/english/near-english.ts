/**
 * English words that are near enough to words of questions to be taken for slips of the typing, and mean something else: who `failed` has not
 * `filed`. Those of SCOWL (Kevin Atkinson, free for any use) up to size 50 that a slip would turn into another word, and that are not among
 * the words said often. Made by `npm run docs` from the lexicon.
 */
export const nearEnglish: ReadonlySet<string> = new Set(`
abide abode abort abound absented absentee absently abstracted abstracts abut accomplice accomplishes achievers acme activism activist activists
actuality adapting addend addled agent aground aide aided alto amounted amperage anchored anchoring annually anther antibody antlered appended
apprised apprises apprising approvingly apter archived ardent arise arises arks ascended ashed ashing asps assent assisted aster attacked attendant
attendants attested auction auctions auditing auks authorised authorising authority authorize authorized authorizing availing averaged averages
awarding awry baggiest bags balk band bank bark barrings bars bases basins bask basks bast bath bather bats beaching beading beads beak beaks beaming
beams bean beaning beans bearding beards bearings beast beating beatings beats beaus beavering beck bedsides beers beet befogged befogging beggaring
begs behaving beings belaying bellow belt bent bequeath berating berrying beset beside besieges besot besought bestrides betaking betides bewaring
blacked blackens blacker blacking bland blanking blaring bleak bleating blinding blinkers bloating blobbing blockade blockaded blockading blockhead
bloggers blooding bloomers blooming bloopers blotched blotching blots blotters blotting blousing blow boar boarding boars boas boats bobs boggiest
bolts boobs booms boons boors booth bops boroughs bosh bossiest botch bothered bouts bows boys brad bragging braid braining branding breading bridging
bridling briefing brig brigs brimming brinks brisking bronzing brooking brooks broth brothers buck buds bulgiest bulkiest bumpiest bums bungs buns
buoy burgs burliest burs bury busby bushiest bushy buss bust cabled caddying cage cake calked callused calmed calories calved canaries candying cane
caparison cape capering caprices captaining captains carbides carbines caribous caries carmines carnation caroling carolled carriages carriers cart
cast casually categorise categorises categorize categorizes catering cation cations cautious cave cavilled cede cemented cementing chaffing chaining
chairing champing chanced chancery chancier chancing changeling chant chanted chanters chanteys chanting chapping charming charting chatting cheated
cheating checkering checkers cheek cheeking cheeks cheeping cheeps cheer cheesing chequers chequing cherries chewers chick chinning chock chocking
chomping chroming chuck chucking chuckling chugging citation clacking clanged clanging clanking clashing clasping classing cleaning clearing cleaving
clerking clew clinging cloaking clobbers clogging cloister cloisters clone cloned clones cloning clopping closeted closeting clotting clouding clove
cloves clowning cloyed cloying clucking clunking clusters coasting coding coed coercing coffined cohered cohering cokes coking collages collared
collaring collated collects colleges collocated comas combating combing combs comer comets commanded commander commanders commanding commenced
commences commencing commended commending commends commentary commentated commentating committals committees committing commoners commonly communes
communing commutes commuting compacts companion compassed compasses compassing compassion compelled compelling compete competed competes competing
compiles compiling complected completest completion complexes comports composed composes composing composted composting compress comrades concealing
conceals concedes conceding conceited conceits conceiving concerted concertina concerting concerto concertos concerts concocted concreting concurring
condemning condemns cones conferring confined confining confirmed conform conforms congaing congested conjoining conjoins connector connects connoting
consenting consents conserving constrain constraining constrains contacted contacting contagion contagions contained container containers contenting
contested contrail contrails contrite contriving convened convents converged converse conversed conveyed conveying convicted cooing copes coping cores
coring cornered cornering correcter corrector cotes couching coughing countered countering coupe couplets coupling coursing court courted courting
courts covens coverlet coverts coveted coveting covets coveys cower cowered cowering cowers cowing coyer cozening cracking crafting cranking crate
crated crates crating craw creaked creaking creamed creamers creaming crease creased creases creasing creations creatives creators creature creatures
credited crediting creeping cremate cremated cremates cremating cremation cremations crested cresting cricking cringing croaking crosiers crossing
crow cull culled cunts curios curiously currency currents curries curry currying curtaining curtains dabs dads daft dairy dais daisy dale dales dally
dame dames dams dare dares daring daze dazes deadlier deadliest deadliness dealings debar debasing debating debs decade decal decaying deceived
decidedly decisive deck declined declines decode decoded deer defacing defaming deference defiling delaying deliverers deliveries delivers delivery
dell delusion delusions dens dent derail derailing derails deride derided derision detailing detains devaluing develops deviling dialing dialings
dialling dies differed differing diffidence diffident dilation dine ding disbursed disburses disbursing disclosed discloses disclosing discoursed
discourses discoursing discus discussant disguised disguises disguising disgusted disgusting disgusts disk dismissed dismisses dismissing displace
dissuasion distincter distinctly distract distributor district disusing divisions docs doers doily dole doles doling dolt dome domes doming donation
donations dons dope dopes doping doses dosing doting doublets dove doves dovetail dovetails doyen doze dozes dozing draftees drain drawling drays
dreading dreaming drift drifts drily drone drys duding duelling dues dune duping dusk dwelling dyes dying earliness earthiest earthliest effected
eleventh elusively emery emotions enact encoding endowing endued enduing enduring engender engenders engineered entailed entities enumerable etch
ether evermore evincing ewer exalt exceeding excepting exceptional excerpt excerpts excessively exclusives exclusivity excretion excusing executed
execution exemption exertion exits expedited expelled expended expiated exploding explosively exported extruding fabled faction factions fagged fails
faintest fallow fallowing falter famished famishes famishing fart farthest fastener fastness fats fatter fattest fattiest faulting faxed faxes faxing
feast fell felling fellow fells fend fest fester fetishes fever fielding fiend fiendish filching filmed filming films finality finessed finesses
finessing finises finisher finishers fiscally fixating fixers fizzling flailed flashest flattest fled fleshly flied flies fling flogged flour foiling
folds folk follower fond footlights foresight forks forthright fortnightly foster foxed foxes foxing fractional fractious frequents friction fruition
fuelling fulling fulls fund furnished furnishes furnishing fustiest gale gape gardened gardener garter gate gatherer gatherers gays gaze gazetting
gees gels gems gene generals generative generator generators gentling gents gestating gibe glutting goad gold gong gore goring grater grave greasier
greasiest greatness greenest greeting gritting groped grouched grounded groupers groupies groused grouted guesting gums guns guttered gutting haggling
hairiest hake hale haling halve halving hampered hampering handiest handing handled handling hanged hardened hardening hardiest hardness haring
harshest harvest harvests hastened hastening hating haunting hawing haying haze hazing headrest heap heave heaving heed heir hemp highness hind
hinging hire hive hiving hoard hoarding hoariest hoarsest hock hoed holed holing honk hood hooding hording hounding hove humanest humanise humanism
humanist hung hyphened hyphening ideals identifiers identities ides inclines inclining influxes informational informative inherent insiders intensest
intercept interject interment internist intersect intrudes intruding invoiced invoices invoicing invoking jest john johns jointed joints jokingly
joust juts kingly knobs knots lace lacing lade laded lading lads lager lagged lagging lags laid lame lamely lamer lamest lanced lancing landline lane
lanes lapels lard larded larding lards larking laser lashed lashing lassoing lastingly latching latent lathe lather lats latte latter latterly laud
lauded lauding lauds laxer laxest laying laze leafing leaguing leaking leanings leaping leapt lease leasing leavening lefts legged legging leggings
lending lends lengthen lengthens lent levelled lewd libel libeled libelled libeller libels licked licking lickings lifting lilt lilting limbering
lined linger lingerie lingeringly lint lisping listings lists liter littering lobe lobs lode lodged lodger lodging lodgings loft loge loges logger
lone loner longed longing longings longs looming looniest looping loosing looting lope lops lore lounging lowliest lows lucking lugged lugging lugs
lung lusted lusts lute maces macing mains makers males manes manger mangy manly mans mansions marching mares markedly marketed marking markings marred
masked masking massed massing mates mating maturing maxes maxing mazes meager meanings melt melting menacing mentored mentoring meres meridian messed
messing mete metering meting mien miens mikes miking mile mime mince minuet minuets minuses minutely minutest minutiae miscuing misdoing misled
missions misspend misted misting mists misused misusing mite moan moat moire moist mole molt momentum monument mooching mooed mooning moot mope moped
moss mote moth moths motioned motioning mounding mounting mourning moussing mouth mouths mowed mulch mulching mumblers munch munching munition
munitions mush muss mussed mussing mutt naked nape nave needled needling nerd nerds nest nether nets newsiest newsy newt newts nodes nonce noose nosed
noses noshing notching noticing noting nuder numbness oaten occupied ocher odder oddest oily omen omens onus openness opined opining ores organiser
organisers organises organisms organists organizer organizers organizes originator otter otters ounce outcries outfoxes outrider outshine outsiders
outsize outsizes outstandingly outstaying outvotes oven ovens overdoes overdone overdose overfull overgrew overhaul overlies overrule oversell
overtures overturn overturns owed owls oxen pace packed paints palace palate pall palls panicked papooses parentage parsed parson parsons participator
participators participle participles particulate particulates passable pate patting paused peace peck pecked peddling penning pensions percentile
perforated perforce performers performs perfumed peroxide peroxided personae pert pets petting phishing pickaxed picketed pickled piked pill pills
pinked pints pissed pits pitting plaice pleading plotting plugs plums plush plushest pock pocked poet pointers poll polls poplar populace popularly
populate porpoise porpoised porpoising ported portioned posed posh posit posited postured potion potted potting pouching pounding pout pouted pouts
prate preciser precises precisest predictive prefects premise premised premises prescient presence presents preset presided president prevent prevents
prick pricked prickled prioress proactive processed procured procures producers productively professed prognoses progresses projected projector
projectors promises promotes promoting prompted proofing proportional proportioned proposals proposition propound propping prospect prospects
protective protects protests provident providers province provokes provoking provosts prudently pubs puck pugs pulps punching punished punishes
punishing puns punting punts pups purl purls purports purposed purposely purposing pursuing pushers pushiest puss pusses putsches puttering putts
puttying quack quackery quainter quarters quartets questing questioned questioner questioners quickness quietest quirk quirkier quirkiest rack racked
radishes raided railed rained raked rally ranged rankled ranted rapports ravished ravishes reacted reacting reactive realised realises realty reap
rearming rebate rebated rebating rebind rebutting recant recanted recanting recasting receipted receivers receptive recessive reciting reclining
recopied recouped recreant recurred redcap redo redrafted reedy reenacted refining reformer reformers reforming refract refracted refracts refrained
refraining refrains regain regained regaining regains regally regent regulated regulator rehashed rehearse rehearsed reheating rejected rejoined
rejoining relapsed relapsing relation relations relaxing relayed relaying releasing relegated relegating relent relenting relieving reliving reloading
relocate relocated relocating remainder remand remanded remembered reminding renaming renewing renumber renumbers reorders reorging repainted
repainting repaints repaired repairing repaying repeater repeaters repent repenting replaced replayed replaying reportedly reposing reproved reproving
reps repulsing requester requited rerouted rerouting rerunning rescinds resent resented resenting reserves reserving resetting resisting resolute
resort resorted resorting resorts resounded responded responsive restated resultant resuming retailed retailing retain retained retainer retaining
retains retaking retard retarded retarding retards retch retched reticent retort retorted retorting retorts retraced retracts retraining retrains
retreated revelers reveling reverence reverenced reverences revering reversal reverses reverting reviling revising reviving revolution revolutions
revolve revolved revolver revolvers revolves revolving reward rewarded rewarding rewards reword reworded reworking rick ricks rinks riposted riposting
rise roach roam rotating rounding ruining rusk rusks sack sacs sage sags sake sallower sallowest sallying sands sane sans saps sass satay sates
satiates sating savvying sawing saws scalding scaliest scanning scanting scare scares scatting schooner scooping scorching scow scows scuff scuttled
searcher searches searchingly seared seceding seconding sect seed seediest seeding seedling seeds seething semen sensing sentries sere serf serves
services settlers settling severing shack shade shaded shades shadowed shadowing shakes shale shamed shames shard shards sharked sharks sharped
sharpens sharpers sharping sharps shave shaved shaves sheared shearers sheering sheeting sherries shies shill shilling shimming shims shingle shingled
shingles shins shippers shire shires shirking shirring shits shitting shoaling shoeing shooed shooing shoos shooter shooters shooting shopped shore
shores shoring shortcut shorted shorting shortish shortlist shortness shots shoulder shouting shoved shoving shower showered showering showings shred
shrimped shrimping shuck shutting shuttled shying sifting sighed sighing sighs signaled signaling sill silting sine sing singed singeing singing
singling sings sinned sinning sins sipping sips sire siting situates situating skate skates skewering skid skill skimped skimping skinning skippered
skippers skipping skips skirting skying slack slanting slate slates slay slaying slayings sleepiest sleeping sleeting slewing slid slinging slipping
slips slit slitting sloe slogging sloping slopping sloshing slowed slowness slows smack smallish smallness smelliest smirching smoothing snack snare
snared snares snatching sneak sneaking sneaks sneering sneezing snip snipping snips snooping snort snorted snow snowed snowiest snows snuff soared
sobering solemnly soot soothing sootiest sopping sorely sorter sortied soundest sowed sower sows spake spared spares sparking spate spates spatting
spay spayed spaying spearing spears speck specking speckling specks sped speedier speeding spelt spends spike spill spilt spindling spit spitting
splat splint splitting sponging spooking spoon spore sported sportier sportiest spotting spying squeaking squid stabbing stablest stabling stabs
stacking staff staffing staged stags staid staining stake staked stakes stale staled stales stalk stalking stall stalling stank starch starching stark
starling stars starters startles startups starving stashing statue statures statutes stave staved staves staying steadiest steak steaks steam
steeliest steeling steeping stemming stepping sterling stiff stillest stinking stirring stocking stoke stole stomping stoner stoniest stooping
stoppering storming stoutest stow stowed stows stranding strapping stray strayed straying strays streaking strewing striding striping stropping struck
studding stumping stunk stunning stunting styluses subjected subletting subsisted subsisting subsists subtitled subtitling subverts suck sued
summarily summery summit summitry summits supported supposedly surge suspects suspending swanking swatting sway swayed swaying sweating sweeping
swellest swigging swill swinging swoon swooping tabs tacking tackling tads takers tallying tams tangs tanked tanking tans tapes taps tare tares
tarrying tars tasked tasking tats taxes teaching teal teat teen tern terns thanking thees thickened thickening thickens thickest thicket thickets
thickset thistles thong thongs thorough throe throughput thumps tickers tickled tickling tide tides tiled tilled tilted timers tine tines ting tings
tinkered tinkering tire tires tithe tithed tithes tittle tittles toad toady toddy toed togs toke token tokes tome tomes tonal tonic tonics topical
topically torch torched torching torn touchingly tousling toxic toying tram trice tricked trickled trill trinkets tropic tropical tropics trough truce
trucking truing trysting tucked tuckered tuckering tugged tugs tuned tuns turds turfed turfs turnabout turncoat tusk tusks twill twine tyke tykes
udder unassisted unbeknown unbolted unclasped unclothed uncooked undated underfed unfolded unfurnished uniquely uniquest unknowing unloosed unmarked
unnerved unopened unpunished unraveled unravelled unrelieved unreserved unrolled unsalted unsigned unusually unwonted vary veer verily verity verses
versify vertices volunteers wack wafted wafting wafts waifs wailed wailing wails waist waists waived waiving waked waled walled waltzing wand wander
wandering ware warts wasted wasting wattling watts weakly weal weeds weeps weer wees weft welt wend wept west wham wheat whet whim whites whither
whits whomever whosoever wined wintering witch witching withdrawal withdrawing withdraws withered wits woks wondered worded wording wordings wore
wormed worming worms worrying wounder wren wresting wringing writ writers writhe writhes writhing writings
`.trim().split(/\s+/u));
