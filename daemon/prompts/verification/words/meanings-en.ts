/**
 * Words that a claim may put for words that were said. One line is one meaning: what stands before `|` says the same,
 * what stands after it says the opposite. `turn_down` is met as "turn down" and "turn them down". A word may be in several lines.
 */
export const englishMeanings = `
increase rise raise grow gain climb go_up up higher more boost jump growth push_up expand double | decrease decline reduce reduction fall drop lower cut shrink go_down down less fewer halve bring_down cheaper weaken
accept live_with approve agree adopt endorse pass support back confirm grant in_favour yes sign_off green_light okay allow permit clear welcome consent | reject refuse decline deny oppose turn_down dismiss veto withdraw disapprove against forbid ban say_no vote_down rule_out block
keep stay remain retain continue maintain leave preserve stick hold in_place unchanged same leave_as_is go_on leave_alone | drop remove removal delete abandon discard cancel lift end stop terminate retire scrap abolish change replace get_rid take_out switch_off turn_off shut_down move lose
enable activate switch_on turn_on start launch | disable deactivate switch_off turn_off shut_down
start begin launch open kick_off commence go_live introduce roll_out resume | stop end finish close cease halt pause conclude
open reopen | close shut
open_up unresolved undecided pending left_open outstanding unsettled leave_open | decide decided settle settled resolve closed
finish complete are_in done ready final finalise finalize conclude wrap_up be_in through | begin start half-done missing outstanding incomplete unfinished
outstanding missing lack absent still_need due | present here received there
fix repair solve resolve mend correct patch sort_out cure remedy put_right restore | break damage worsen cause
break fail crash go_down broken failure outage malfunction stop_working defect error bug | pass succeed work run success recover hold_up
pass succeed meet make_it | fail miss flunk fall_through
catch find detect notice discover spot see identify reveal uncover learn locate determine show | miss overlook hide lose
deliver arrive reach hand_over ship provide supply send get bring receive come | fail lose miss withhold
send ship mail email post forward dispatch go_out transmit | receive get return keep
return send_back bring_back give_back | keep
go_back return revert roll_back restore switch_back rollback
buy purchase acquire order pay_for get procure | sell return
sell sale sold | buy purchase
win gain obtain | lose
lose loss lost forfeit | win gain find keep
add include insert extend append put_in | remove delete exclude leave_out take_out omit
join attend take_part come participate | leave quit miss skip
leave quit resign drop_out give_up abandon exit abort step_down | stay join remain
hire recruit employ engage appoint take_on get bring_in | fire dismiss let_go lay_off
postpone delay defer put_off push_back wait later slip push reschedule hold_off leave_until move_back hold move adjourn shift behind | bring_forward advance earlier sooner move_up immediately already
early earlier sooner before ahead | late later after behind
before prior ahead_of until | after once as_soon_as following when since
faster quicker fast quick speed_up accelerate quickly | slower slow slow_down slowly sluggish
bigger big large larger grow huge | smaller small tiny little shrink
strong stronger strengthen powerful good strength | weak weaker weaken poor weakness bad
good better improve great well fine positive satisfied happy | bad worse worsen poor awful terrible negative dissatisfied unhappy complain complaint disappointed
happy satisfied pleased like love glad | unhappy dissatisfied complain awful dislike hate annoy terrible
expensive dear costly | cheap cheaper free inexpensive affordable
free no_cost at_no_cost gratis without_charge free_of_charge for_nothing | paid charge
high higher | low lower
light bright | dark
hard difficult tough | easy simple
full crowded booked_out sold_out | empty free
safe secure | dangerous unsafe risky insecure
possible able can feasible | impossible unable cannot
right correct accurate true match | wrong false incorrect inaccurate mistaken
many lot most majority | few little minority
with | without
lock freeze block blocked stuck hold_up prevent stall | unlock unblock lift release
stable reliable steady | unstable flaky unreliable
public publish release published announce | private secret withhold
win_back recover | lose
connect attach link | disconnect detach separate
include contain have comprise | exclude lack
renew extend prolong continue extension | expire cancel terminate end run_out
remember recall | forget
love like prefer want favour favor wish in_favour_of would_rather rather would_take choose | hate dislike oppose
hire_out rent lease borrow
call phone ring contact telephone talk_to reach_out speak_to get_in_touch write_to speak talk
write draft compose draw_up formulate put_together
write email message contact inform tell
tell inform notify let_know brief announce pass_on update report contact explain talk say warn
ask request inquire enquire question want consult check_with apply write_to talk_to
ask_for request want need demand require seek claim
answer reply respond response get_back
check verify examine inspect look review test confirm investigate validate audit compare clarify look_at look_into dig go_through go_over clear
investigate look_into dig examine analyse analyze research find_out study explore analysis work_out figure_out
test try try_out trial experiment pilot
train teach instruct coach show training
learn study train
build create make develop produce construct implement design set_up write prepare put_up
design sketch draw mock_up draft outline
prepare draft write set_up put_together make ready get_ready create
plan schedule intend aim go_for set expect
expect forecast anticipate estimate predict assume reckon count_on
estimate guess reckon calculate assume think about
decide choose choice pick select go_for go_with settle agree resolve opt decision take vote
propose suggest recommend offer advise bring_up what_if how_about put_forward proposal suggestion advocate
offer propose quote provide give bid
think believe find feel consider regard see hold opinion suspect
say state mention note explain report claim point_out remark tell
suspect guess think presume
explain describe present walk_through show clarify
meet gather see convene talk get_together
discuss talk_about debate talk address
need require must have_to necessary depend want call_for
use apply employ run work_with rely
organise organize arrange sort_out coordinate plan set_up see_to handle take_care
book reserve schedule arrange booking reservation
handle manage take_care deal see_to responsible look_after own take_over take in_charge be_on
give provide hand supply pass grant offer make
obtain get receive collect gather find fetch acquire procure bring
share send distribute circulate pass_on show
show demonstrate present display demo
cause because lead result due trigger make reason root_cause responsible origin root stem
exhaust use_up run_out deplete full open never_close
affect concern impact hit hurt influence apply
prevent avoid stop block hinder protect
move migrate transfer shift relocate switch change
switch change move migrate replace go_over
change modify alter adjust update edit revise move_to
update upgrade refresh renew revise
replace substitute swap exchange
adjust adapt tune change set
limit restrict cap bound only until at_most
set_aside reserve allocate
pay cost spend charge bear cover expense price
cost price amount expense expensive charge pay take
raise bring_in collect earn take_in fetch yield generate
earn make bring_in revenue
measure count record track monitor
monitor watch observe alert track
alert warn page notify pager
publish release ship launch put_out post
merge integrate combine join land
deploy release roll_out ship install put_live go_live
install set_up mount put_up put_in fit
visit come go see travel
travel go fly drive
take_place happen occur be_held hold go run
last take need duration
sign signature signed
clean tidy clear
close_down shut
print publish
translate translation
record tape film
file open create log report submit raise
submit hand_in file send send_in turn_in apply
apply submit application
present show give_a_talk
help assist support aid
share split divide
fill complete
visit see
sick ill
urgent pressing asap priority
important priority matter critical
problem issue bug trouble error fault difficulty
idea suggestion proposal
number amount count figure
customer client user
user customer people participant visitor person
participant attendee guest people seat visitor
employee staff colleague worker people team
supplier vendor provider
boss manager head chief superior
meeting call session review
document paper file text
contract agreement deal
money budget fund cost cash
begin_again restart resume reopen
approximately about around roughly nearly almost
further more additional extra other another second
further_away far
different other another new
first initial start
weekly week
daily day
sufficient enough adequate | insufficient lack short too_little
experience work know familiar
depend condition if provided unless
wait hold await pending
leave_open open postpone
error mistake wrong
speed performance
cheapest lowest | dearest
skill knowledge
together alongside parallel both
instead rather place replace
mail email letter
photo picture image screenshot
phone telephone call
shop store
`;
