/**
 * Words of four to twelve letters that people say in English meetings: those said at least four times, in lower case, in the
 * AMI corpus (CC BY 4.0, University of Edinburgh and others). A word of this list is not taken for a misheard name.
 */
export const commonEnglish: ReadonlySet<string> = new Set(`
ability able about above absolute absolutely abstract accept acceptable access accessible accident accidentally accommodate accomplish according
accordingly account accountants accurate accustomed achieve achieved acquaintance acquainted across action actions activate activated activates
activation active actu actual actually adapt adaptable adaptation added adding addition additional address addressed adds adjourned adjust adjusting
admin admit adopters adults advanced advancement advantage advantages advertising advice aesthetic aesthetics affect afford afraid after afternoon
afterwards again against agenda ages agree agreed agreement ahead aimed aiming aims alarm alimentation allergic allow allowed allows almost alone
along already alright also alternative although altogether always amazing among amount amplifier amplify analysis angle angles animal animals annoyed
annoying another answer answered answers anti anybody anymore anyone anything anyway anyways anywhere apart apparatus apparently appeal appealing
appeals appear appearance appears apple appliance applicable application apply appreciate approach appropriate area areas aren argue armchair around
arrange arrangement array arrow arrows articulated articulation artist artistic asked asking aspect aspects assembly assign assignment assignments
assistant assistants associate associated assume assuming assumption attach attached attention attract attractive audience audio automatic available
average avoid aware away awesome awful awkward baby back background backlight backlighting backside backup backwards badger balance balcony ball balls
bana banana bananas barely base based basement basi basic basically basics basis bass batteries battery beam beamer bear beat beautiful beauty became
becau because become becomes becoming been beep beeper beeping beeps beer before begin beginning behaviour behind being believe bells below beneath
benefit besides best better between beyond biased bigger biggest bird birds bits black blah blank bleep blink blinking block blocks blue board boards
body bold bomb bonus book booklet border boring boss bosses both bother bottom bought bounce bouncing bowl boxes bracket brain brainstorm brand brands
break breakdown breaking breaks bridge brief briefly bright brightness brilliant bring bringing brings broad broccoli broke broken brother brought
brown browse browser browsing bucks budget build building built bulb bulk bulky bullet bunch bunny business busy butterfly button buttons buying
buzzer cable cables cafeteria calculate calculator calculators call called calling calls came camera cameras cannot capabilities capable card care
careful carried carrot carry cars case cases cash casing casings catch catchy categories category cats cause celebrate celebration cell cellphone
cells cent centimetres central centre centred cents certain certainly cetera chair chairs challenge champagne chan chance chances change changeable
changed changes changing channel channels charge chargeable charged charger charges charging chat cheap cheaper cheapest check checked checking cherry
chew chic child childish children chip chips choice choices choo choose choosing chose chosen chunky circle circuit circuits circular clap clapping
class classic classical clay clean clear clearly click clicking clip clips clock close closed closely closer closest closing clothes clothing clue
clunky cluttered coach coarse coat coating code codes coffee coherent cold colleague collect collection colour coloured colourful colours combination
combine combined combining come comes comfort comfortable comfortably coming command commands comment comments commercial common communicate comp
companies company compare compared compartment compatible competition competitive competitors complained complaints complete completely complex
complexity complicate complicated component components compose compromise computer computers concave concentrate concept concepts conceptual concern
concerned concerning conclude conclusion concrete conditions conducted configure confirm confused confusing connect connected connecting connection
connections conscious consensus consequences consider considered considering consist consistent consists constantly constrained constraint constraints
construct construction consume consumer consumers consumes cont contact contacts contains content contents context continue continuing contrast
contribute contribution contro control controlled controller controllers controlling controls convenient conventional conversation converts convince
convinced cool cooler copper copy cord cordless core corner corners corporate correct correctly cost costly costs couch could coulda couldn count
counting countries country counts couple course cover covered covering covers crack cradle crank crap crazy create created creates creating creative
creativity criteria criterias criterion critical cross crucial curious current currently curvature curve curved curves curving curvy cushion cushions
custom customer customers customisable customise customised cute cutting damage damaged damn dark darkness dash data date daughter days dead deaf deal
dealing dear decent deci decide decided deciding decision decisions decoder decor decrease deep default define defined definite definitely definition
degree delay delete deleted deliberately deliver deluxe demand demands democratic demographic demographics department depend dependent depending
depends depth describe described description desi design designed designer designers designing designs desire desired desires desk desktop detachable
detail detailed details detect detected determine determined develop developed developing development developments devi device devices diagram dial
didn diff difference different differently difficult difficulty digit digital digits dilemma dimension dimensional dimensions diode diodes direct
direction directional directions directly disable disabled disadvantage disagree disappear disappointed disc discovered discuss discussed discussing
discussion discussions dislike display displayed displays disposable distance distinction distinctive ditch divide divided division doable dock
docking document documents does doesn dogs doing dollars dolphin done door dots double doubly doubt down download draw drawer drawing drawings drawn
draws drew drive drop dropped dual duck dull dump dunno durability durable during dynamic dynamo dynamos each earlier early ears ease easier easiest
easily easy eating edge edges edible edition effect effective effectively effects efficient effort efforts eight eighteen eighties eighty either eject
elaborate elder elderly electric electrical electricity electronic electronics elegant element elements elephant elephants eleven eliminate eliminated
eliminating else elsewhere email emailed emails embedded emitting emphasise empty encryption ended ends energy engineer engineering enhance enjoy
enlarge enough enter entire entirely environment equal equipment erase eraser ergonomic ergonomics escape especially essence essential essentially
essentials estimate etcetera evaluate evaluated evaluating evaluation even eventually ever every everybody everyday everyone everything everywhere
evident exact exactly example examples exceed excellent except excess exchange exchangeable excited exciting exclusive excuse executive exercise exist
existing exists exit expand expect expected expecting expense expensive experience experienced experiences experiment experiments expert expertise
experts explain explained explaining explore express expressed extend extent exterior external extra extras extreme extremely eyes face faces
facilities facility facing fact factor factors factory faculty fade fail fair fairly fall fallen falling falls false familiar families family famous
fancier fanciness fancy fantastic fashion fashionable fashions fast faster favour favourite favourites feasibility feasible feature features feed
feedback feeds feel feeling feelings feels feet felt female fewer fibreglass fiddle fiddling field fields fifteen fifth fifty figure figured figures
file files fill filled filling final finalise finally finance finances financial find finder finding findings finds fine finger fingers finish
finished finishing fire fired firm first firstly fish fits five fixed flash flashing flashy flat flexibility flexible flick flip flipped flipping
flips floor fluffy focus focused focusing focussing fold folder follow followed following follows food foot foreign forever forget forgetting forgot
forgotten form format forms forth forty forward found four fourteen fourth fragile frame free freedom freeze frequencies frequency frequently fresh
friend friendly friends from front fronts fruit fruits fruity frustrated frustrating frustration frustrations fulfil fulfilled full fully func funct
function functional functionally functioning functions fundamental funky funny furniture furry further furthermore future futuristic gadget gadgets
gain game games gaming gather gave general generally generate generation gesture gets getting giant gimmick gimmicky giraffe give given gives giving
glad glass glasses global glow goal goals goes going gone gonna good gosh gotta gotten grab grade grandmothers granny graph graphical graphics great
greater green grey grip grips groovy group groups grow growing guarantee guess guessing guide guys habits hadn half hand handed handheld handle hands
handset handy hang happen happened happening happens happy hard harder hardly hardware harm hasn hate hated have haven having head headed heading hear
heard hearing heated heavy height held hell hello help helped helpful helps here hidden hide hides high higher highest highly hinge history hitting
hold holder holding holds hole holes home homepage homing honest honestly hook hooked hope hoped hopefully hoping horizontal horse hour hours house
household however huge human hundred hurry hurt icon icons idea ideal ideally ideas identified identify identity ignore ignoring illuminate image
images imagination imagine immediate immediately impact implement implemented implementing implications impor import importance important impossible
impressed impressive improve improved improvements improving inch inches inclined include included includes including income incorporate incorporated
increase increased increases increasing incremental indeed independent index indicate indicated indicates indicator individual individually indoors
industrial industry inexpensive influence info inform information informations informed infra infrared infrequently initial initially injuries injury
inner innova innovation innovations innovative input inputs insert inside insight inspiration inspired install instance instantly instead instruction
instructions integrate integrated integration intelligent intended inter interact interaction interactive interest interested interesting interf
interface interfaces interfere interference interior internal internet interrupt into introduce introduction intuitive invest investigate invite
involved irrelevant irritating isolated issue issues item items itself joystick joysticks judge jump just justify keen keep keeping keeps kept
keyboard keypad keys keywords kick kidding kids killed kind kinda kinds kinetic kitchen knew knock know knowing knowledge known knows labelled
labelling labels laboratory labour lack lamp language languages lapel laptop laptops large larger last lasting lastly lasts late later latest latex
launch layer layout lazy lead leader leadership leading leaf leaning learn learnable learned learning least leather leave leaves leaving left legs
lemon length less lesser lets letters level levels liberty life light lighted lighter lighting lightning lights like liked likely likes liking lime
limit limitations limited limiting limits line linear lines link linked links list listed listen listening literally lithium little live lived lives
living load loads local locate located locating location locator lock locked logic logical logo logos lonely long longer look looked looking looks
loose lose losing lost lots lotta loud louder lounge love lovely lower lowest luck lunch lying machine machines made magnetic mail main mainly major
majority make maker makes making manage managed management manager managers mango manipulate manoeuvre manual manually manuals manufacture
manufactured manufacturer many mark marked market marketable marketing markets marks mass massive master match matches mate material materials math
matter matters maximum mayb maybe mean meaning means meant meantime mechanical mechanism media medium meet meeting meetings meets member members
memory mention mentioned mentioning menu menus merge mess message messages metal method methodology methods mice micro microchip microphone
microphones middle might million millions mind minds mine minimal minimalist minimise minimum minor minus minute minutes mirror miss missed missing
mistake mistakes mister mixed mobile mobiles mode model modelling models modern modes modified modify module modules molded moment money monitor
monkey mono month months mood more moreover morning most mostly motion motto mould mount mouse mouses move moved movement moves movie movies moving
much multi multiple mushroom music must mute myself name names narrow natural nature navigate navigation near nearly neat necessarily necessary
necessity need needed needs negative neither network neutral never newer news newsflash next nice nicely nicer niche night nine nineteen ninety nobody
noise noises none normal normally note notebook noted notes nothing notice noticed novel novelty novice nowadays nuisance number numbered numbers
numeric numerical object objective objectives objects observed obvious obviously offer offered offers office offices officially often okay older olds
once ones online only onto oops open opened opener opening opens operate operated operating operation operations opinion opinions opportunity opposed
opposite option optional options orange order orders ordinary organic organise original originally other others otherwise ought ours ourself ourselves
outdated outer outline outlook output outside oval over overall overkill overlap overview overwhelmed overwhelming pack package packaging pads page
pages paging pain paint painting pale palm panel panels panther paper paperwork parameters parental parents part participant particular particularly
partly parts party pass passes passing password past paste patent pattern patterns pause paying pear peeling penguin pens peop people peoples percent
percentage perfect perfectly perform perhaps period person personal personalised personally persons perspective phase phases philosophy phone phones
phrase physical physically pick picked picks picture pictures piece pieces pineapple pink piranha pistol pitch pity place placed places plain plan
planning plastic plastics plate plates play player players playing pleasant please pleased pleasure plenty plug plugged plus pocket point pointed
pointing pointless points poor pops popular popularity portable portion position positioned positioning positions positive possibility possible
possibly post potato potential potentially pounds power powered powerful powers practical practicality practically practice prefer preference
preferences prepare prepared preparing present presentation presented presenting presently press pressed presses pressing pressure presumably presume
pretend pretty preview previous previously price prices primarily primary principle print printed printer printing prints priorities priority prob
probably problem problematic problems proceed process processing processor prod produ produce produced produces producing product production
productive products professional professors profit profitable profits prog program programmable programme programmed programmes programming programs
progress prohibitive project projection projects prominent prominently promising promote promotion proof proper properly properties proposal propose
proposed protect protecting protection protocol prototype prototypes protruding proud provide provided provides providing provision public pull
purchase purchasing pure purple purpose purposes push pushbutton pushbuttons pushed pushing puts putting quality quantity quarter question questions
quick quicker quickly quirky quite rabbit radical radio raise raised random range ranking rarely rate rather rating reach reachable reached react
reaction read reading ready real realise realistic reality really reason reasonable reasonably reasons recap receive received receiver recent recently
recharge rechargeable recharged recharger reckon reco recognisable recognise recognised recogniser recognises recognition recognize recommend record
recorded recorder recorders recording rectangle rectangular redesign reduce reduced redundant refer reference referring reflect refrigerator regard
regarding regards region regular regularly relate related relates relative relatively relaxed release relevance relevant reliability reliable remember
remind reminder remo remote remotes removable remove removing repeat repeats repetitive replace replaceable replacement replacing reply report reports
represent represents require required requirement requirements requires research researchers resemble resembles resistant resistors resources respect
respond responds response responses responsible rest restrict restricted restriction restrictions result results retail retrieval retrieve retriever
retro return reuse reverse review reviewed rewind rhombus rich ridiculous right righty ring risk risky road robot robust role roles roll rolling room
rooms rough roughly round rounded route rubber rubbery ruin rule rules running runs safe safer safety said sale sales same sample samples satellite
satisfaction satisfied save saved saves saving saying says scale scared scary scenario schedule schematic scheme school score scores scrap scratch
scratched screen screens screw screwed scroll scroller scrolling scrolls scrollwheel search searched searching season seat second seconds secretary
section security seeing seem seemed seems seen select selected selecting selection self sell sellable selling sells send sender sending sends sense
senses sensitive sensor sensors sent sentence separate separated separately sequence series serious seriously serve service session sets setting
settings seven seventeen seventy several sexy shake shaking shall shame shape shaped shapes share shared sharing shark sharp sharpness sheep sheet
shelf shell shift shine shock shocking shoes shoot shop short shortly shot shou should shouldn shout show showed showing shown shows side sides
sideways sight sign signal signals significant silly silver similar simple simpler simplest simplicity simplistic simply since single site sits
sitting situation sixteen sixty size sketch skills skin skins skip skipped slash sleek sleep sleeve slick slide slider slides sliding slight slightly
slim slip slogan slow small smaller smallest smart smell smells smoke smoking smooth snowman soccer society sofa soft softer software solar sold solid
solution solutions solve solves some somebody somehow someone someth something sometime sometimes somewhat somewhere soon sorry sort sorta sorted
sorts sound sounded sounds source sources space spaceship spam spare speak speaker speakers speaking speaks spec special specially specific
specifically specifics specified specify specs spectrum spee speech speed spell spend spending spent spin spinning splinters split spoken sponge
spongey sponginess spongy sport sports spot spots spreadsheet square squashy squeeze squishy stable stage stages stand standard standards standby
standing stands start started starting starts state stated statement station stations statistics status stay stays steal stem step steps stereo stick
sticking sticks still stolen stop store stores story straight strain strange strategy strawberries strawberry streamlined strength stress stressful
stretch strict strip stripes stroke strong stronger structure stuck students studies study stuff stupid sturdy style styles stylish subcomponent
subject subjective subjects submenus submit subtle successful such sudden suddenly sufficient suggest suggested suggesting suggestion suggestions suit
suitable suits summarise summarize summary sums super supermarket supplement supplements supplied supply support supporting suppose supposed sure
surely surf surface surfing surround survey surveys suspect swap swim swimming switch switched switches switching symbol symbols symmetrical system
systems table tactile tail take taken takes taking talk talked talking tangible tape target targeted targeting targets task tasks taste team teamwork
tech techni technical technically technique techniques techno technologies technology teenager teenagers teeth tele telephone telephones teletext
television televisions tell telling tells telly temporary tend tends term terms terrible test tested testing text texting texture than thank thanks
that their them theme themes themselves then theory there therefore these they thick thicker thickness thin thing things thingy think thinking thinks
thinner third thirdly thirteen thirty this those though thought thoughts thousand three through throughout throw throwing thrown thumb thus tick
ticker ties tiger tight till time timer times timing tiny titanium title today together toggle told tomato tomorrow tone tongue tonight took tool
tools topic torches total totally touch touched touching touchscreen tough towards toys track tracking trade traditional train training transform
transistor transistors translate translates transmission transmit transmitter transmitting transparent transport travel treble trend trendiness trends
trendy triangle triangles trick tricky tried trigger triple trouble true trying tune tuning turbo turn turned turning turns turtle twelve twenty twice
tying type types typical typically typing ugly ultimate ultimately unbreakable unclear uncurved under underneath underside understand understood undo
unique unit units universal university unless unnecessary unplug until update updated updates upgrade upon upper usability usable usage useable used
useful usefulness useless user username users uses using usual usually valid value vanilla variety various vegetable vegetables version versions
versus vertical very veto viable vibrant vibrate vibrates vibrating video view views visible vision visitor visitors visual visually vocabulary vocal
voice voila volume volumes vote vulnerable wait waiting wake walk walking wall walls wanna want wanted wanting wants warm warning wasn waste watch
watched watchers watches watching water waterproof wave waves ways weak wear website week weeks weight weird welcome well went were weren what
whatever whatnot wheel wheels when whenever where whereas wherever whether which while whilst whiskers whistle whistles whistling white whiteboard
whoever whole wholesale wide wider width widths wild will willing wind window wipe wire wireless wires wish with within without wonder wonderful
wondering wood wooden woods word words work worked working workings works world worried worries worry worse worst worth would woulda wouldn wrap wrist
write writing written wrong wrote yeah year years yell yellow young younger your yours yourself yous youth zapping zero zoom`.trim().split(/\s+/));
