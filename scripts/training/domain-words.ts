/**
 * Words of the one project that AMI's meetings are about (designing a remote control), and of how its meetings are set
 * (a smart board, cartoon animals, four roles). A model that knew them would look for remote controls in everybody's meetings.
 * Words of any product (`user`, `market`, `price`, `feature`) stay.
 */
export const domainWords: ReadonlySet<string> = new Set(`
animal animals audio banana battery batteries beep bird black blue board box bright button buttons button's cable capital case casing cat cats cell cells
channel channels chip chips circuit coffee colour colours color colors component components control controls controller corporate couch cover covers covered cow curve
curved curves dark device devices digital display dog dogs double draw drawing drawn dynamo electronic electronics elephant ergonomic fancy fashion fashionable finger fingers fish
flat flip fruit fruits green grey hand handle hands infrared ipod kinetic key keys laptop lcd leadership light lights lion locator logo machine material
materials menu menus microphone mobile mouse mute object pad pads panel park pen phone phones picture pictures plastic play player plug power press pressing print
prototype prototypes range rechargeable recognisable recogniser recognise recognition red remote remotes remote's room round rubber scroll scrolling sensor shape shaped shapes shoes
signal slogan smart soft solar sound sounds speaker speech spongy square switch teletext telephone television televisions thumb titanium touch trend trends trendy tv turn
vegetable vegetables video view voice volume watch watching wheel white whiteboard wood wooden yellow zap zapping hear heard ear euro euros bu gr infra
industrial designer designers marketing expert experts interface interfaces user-interface coach
`.trim().split(/\s+/));
