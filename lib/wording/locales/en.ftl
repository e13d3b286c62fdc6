### The words of Hundred: English. A language is one file like this one; syntax: projectfluent.org.
###
### Words are about audiences, never about people's character. Missing is "not seen", never zero.
###
### Figures are written by functions, in this language's digits, and counted by its plural rules as they are written:
###   INTEGER 1,234   PLAIN 2026   TWO 69,000 · 0.016   ROUGH 69,000 · 633 · 1.4   LEAST 1,200 (never rounded up)
###   TIDY 0.06 · 1.5 · 1,300   TIMES 2.9   PERCENT 16%   PER100 0.16 (a share, times 100)   POINTS 82   COMPACT 69k
###   EXACT 0.965   COUNT 1,234 · 1.38M (as the page showed it)
###   SPAN 2 months   AGE 29 days (never rounded up)   AGO 2 min ago   DAY Nov 22, 2026
###   RANGE(…) both ends of a figure: RANGE(ROUGH($rate)) is 283–1,408   ALOUD(…) in words from a million on: 120 million
###   LIST likes, comments   SUM likes + comments
### <b>, <input/> and the like are places in the page, not words.

-hundred = Hundred

## What is counted, in the site's own words where it has some

kind-likes =
    { $site ->
        [facebook] reactions
        [mastodon] favorites
        [misskey] reactions
       *[other] likes
    }
kind-replies =
    { $site ->
        [bluesky] replies
        [mastodon] replies
        [misskey] replies
        [threads] replies
        [x] replies
       *[other] comments
    }
kind-shares =
    { $site ->
        [bluesky] reposts and quotes
        [mastodon] boosts and quotes
        [misskey] renotes
        [threads] reposts and quotes
        [x] reposts
       *[other] shares
    }
kind-saves =
    { $site ->
        [tiktok] favorites
        [x] bookmarks
       *[other] saves
    }
kind-views =
    { $site ->
       *[other] views
    }

posts =
    { INTEGER($n) } { INTEGER($n) ->
        [one] post
       *[other] posts
    }
threads =
    { INTEGER($n) } { INTEGER($n) ->
        [one] thread
       *[other] threads
    }
comments =
    { INTEGER($n) } { INTEGER($n) ->
        [one] comment
       *[other] comments
    }
followers =
    { INTEGER($n) } { INTEGER($n) ->
        [one] follower
       *[other] followers
    }
days =
    { INTEGER($n) } { INTEGER($n) ->
        [one] day
       *[other] days
    }
accounts =
    { INTEGER($n) } { INTEGER($n) ->
        [one] account
       *[other] accounts
    }
top-posts =
    { INTEGER($n) } top { INTEGER($n) ->
        [one] post
       *[other] posts
    }
posts-so-far =
    { INTEGER($n) } { INTEGER($n) ->
        [one] post
       *[other] posts
    } so far
posts-and-threads = { posts }, { INTEGER($threads) } { INTEGER($threads) ->
        [one] thread
       *[other] threads
    }
top-posts-and-threads = { top-posts }, { INTEGER($threads) } { INTEGER($threads) ->
        [one] thread
       *[other] threads
    }

## The rate, said aloud. $way: every = 1 response for every N; more = N responses for every one; fewer, fewer-more = only that end is known

rate =
    { $way ->
        [more]
            { $base ->
                [views] { TWO($rate) } responses for every view
               *[followers] { TWO($rate) } responses for every follower
            }
        [fewer]
            { $base ->
                [views] Under 1 response for every { ROUGH($rate) } { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] Under 1 response for every { ROUGH($rate) } { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
        [fewer-more]
            { $base ->
                [views] Under { TWO($rate) } responses for every view
               *[followers] Under { TWO($rate) } responses for every follower
            }
       *[every]
            { $base ->
                [views] 1 response for every { ROUGH($rate) } { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] 1 response for every { ROUGH($rate) } { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
    }
rate-with-range =
    { $way ->
        [more] { rate } ({ RANGE(TWO($rate)) })
       *[every] { rate } ({ RANGE(ROUGH($rate)) })
    }
rate-counted = { $summary }, { LIST($kinds) } alone counted
rate-none = No response rate seen yet
usual =
    { $usualWay ->
        [more] { RANGE(TWO($usual)) } for 1
       *[every] 1 for { RANGE(TWO($usual)) }
    }
ratio-number = { COMPACT($n) }
ratio-number-more = { TWO($n) }

## The two words: the title in card and popup, .word in a badge, .footer beneath a card

active-answer = People answer
    .word = answer
active-between = In between
    .word = in between
active-quiet = Quiet
    .word = quiet
active-large-few = Large audience, few answers
    .word = few answers
active-figures-only = Figures only
    .word = figures only
active-not-enough = Not enough seen yet
    .word = not enough yet
real-unusual = Unusual follower pattern
    .word = unusual pattern
    .footer = Real: unusual pattern
real-some-signs = Real: some unusual signs
    .footer = Real: some unusual signs
real-nothing-unusual = Real: nothing unusual
    .footer = Real: nothing unusual
real-not-enough = Real: not enough seen yet
    .footer = Real: not enough yet
real-progress = Real: not known yet ({ INTEGER($have) } of { INTEGER($need) } followers checked)
word-so-far = so far

## Badge and card

badge-evidence = { $evidence } · { AGO($passed) }
badge-shown = { $ratio } { $word }
badge-under = under { $ratio }
badge-label = { $shown }. { $rate }. { $evidence }. { $real }.
badge-label-titled = { $shown }. { $title }. { $rate }. { $evidence }. { $real }.

## Plain facts: a row's label, and .value at its end

fact-usual = usual for this size
fact-counted = counted
    .value = { LIST($kinds) } alone
fact-followers = followers
    .value = { COUNT($n) }
fact-following = following
    .value = { COUNT($n) }
fact-posts = posts, ever
    .value = { COUNT($n) }
fact-last-post = last post
    .value = { RANGE(SPAN($n)) } ago
fact-gap = usual time between posts
    .value = { RANGE(SPAN($n)) }
fact-age = account made
    .value = { RANGE(SPAN($n)) } ago
fact-views = views per 100 followers
    .value = { TWO($n) }
fact-per-views = responses per 100 views
    .value = { TWO($n) }
fact-poll = poll votes
    .value = { INTEGER($n) }
fact-paid = marked as paid
    .value = { INTEGER($n) } of { INTEGER($of) } { INTEGER($of) ->
        [one] post
       *[other] posts
    }

## The headline of popup and "How this is worked out"; its figure is set large

headline =
    { $way ->
        [more]
            { $base ->
                [views] <b>{ ALOUD(TWO($rate)) }</b> responses for every view
               *[followers] <b>{ ALOUD(TWO($rate)) }</b> responses for every follower
            }
        [fewer]
            { $base ->
                [views] Under 1 response for every <b>{ ALOUD(ROUGH($rate)) }</b> { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] Under 1 response for every <b>{ ALOUD(ROUGH($rate)) }</b> { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
        [fewer-more]
            { $base ->
                [views] Under <b>{ ALOUD(TWO($rate)) }</b> responses for every view
               *[followers] Under <b>{ ALOUD(TWO($rate)) }</b> responses for every follower
            }
       *[every]
            { $base ->
                [views] 1 response for every <b>{ ALOUD(ROUGH($rate)) }</b> { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] 1 response for every <b>{ ALOUD(ROUGH($rate)) }</b> { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
    }
headline-range =
    { $way ->
        [more] ({ RANGE(ALOUD(TWO($rate))) })
       *[every] ({ RANGE(ALOUD(ROUGH($rate))) })
    }
headline-usual =
    { $way ->
        [more] usual { RANGE(ALOUD(TWO($usual))) } for 1
        [fewer-more] usual { RANGE(ALOUD(TWO($usual))) } for 1
       *[every] usual 1 for { RANGE(ALOUD(TWO($usual))) }
    }
headline-from =
    { $evidence ->
        [top] on the middle one of { top-posts }
        [so-far] so far, from { posts }
       *[all] from { posts }
    }
headline-from-none =
    { $evidence ->
        [top] the middle one of { top-posts } had none
       *[all] a typical post had none, of { posts }
    }
headline-counted = { LIST($kinds) } alone counted

## The field of ten thousand dots, and its ruler. $shown: less = far less than one; top = of top posts

field =
    { $base ->
        [views]
            { $shown ->
                [less] For every 10,000 views, far less than 1 response
                [top] For every 10,000 views, { TIDY($n) } { TIDY($n) ->
                    [one] response
                   *[other] responses
                } on the middle one of the top videos shown
               *[typical] For every 10,000 views, { TIDY($n) } { TIDY($n) ->
                    [one] response
                   *[other] responses
                } on a typical video, range { RANGE(TIDY($n)) }
            }
       *[followers]
            { $shown ->
                [less] For every 10,000 followers, far less than 1 response to a post
                [top] For every 10,000 followers, { TIDY($n) } { TIDY($n) ->
                    [one] response
                   *[other] responses
                } to the middle one of the top posts shown
               *[typical] For every 10,000 followers, { TIDY($n) } { TIDY($n) ->
                    [one] response
                   *[other] responses
                } to a typical post, range { RANGE(TIDY($n)) }
            }
    }
field-with-usual = { field }; usual for this size: { RANGE(TIDY($usual)) }
per-10k =
    { $shown ->
        [fewer] under { TIDY($n) }
        [less] under 1
       *[value] { TIDY($n) }
    }
per-10k-range = { RANGE(TIDY($n)) }
ruler-unit =
    { $base ->
        [views] responses per 10,000 views
       *[followers] responses per 10,000 followers
    }
ruler-top = to a top post
ruler-range = range { RANGE(TIDY($n)) }
ruler-usual = usual for this size

## The popup

seen = seen { AGO($passed) }
ago = { AGO($passed) }
question-active = Do people answer?
question-real = Does the audience look real?
question-shown = Also seen
score = { POINTS($n) } of 100, range { RANGE(POINTS($n)) }
from =
    { $of ->
        [threads] From { threads } · { $source }
        [comments] From { comments } · { $source }
        [followers] From { followers } · { $source }
        [days] From { days } · { $source }
        [people] From { accounts } · { $source }
       *[posts] From { posts } · { $source }
    }
events = What happened
hints = To know more
progress = { INTEGER($have) } of { INTEGER($need) }
notice-stale = Open the profile again for newer figures.
notice-changed = This page has changed. Not read: { LIST($fields) }. Nothing was guessed.
notice-unshown = { LIST($fields) } can’t be read on this page.
notice-of-others = Posts on this tab are not read: they are other people’s. Open the first tab.
notice-a-selection = Posts on this tab are not read: answers are among them, or only some posts. Open the first tab.
notice-top = The page shows top posts, not the latest ones.
export-all = Export all
delete = Delete
delete-one = this account’s data
delete-all = everything
delete-ask-one = Remove everything kept of @{ $handle } from this browser?
delete-ask-all = Remove every account from this browser? It cannot be brought back.
delete-yes = Remove
delete-no = Keep
delete-close = Close
delete-failed = Nothing was removed: { $why }
delete-unanswered = No answer came, so perhaps nothing was removed. Open this again and look.

## States without figures

unsupported = Nothing to read on this page
    .text = Open a profile or a channel: the badge appears beside its name.
    .sites = Sites that can be read: { LIST($sites) }.
private = Private: not scored, not kept
    .text = Private accounts and personal profiles are never scored, and nothing of them is stored.
silent = This page is not read yet
    .text = It was open before { -hundred } could read it.
    .reload = Load this page again
switched-off = Nothing is read on { $site }
    .text = You switched it off. What was kept before is still in your library.
    .on = Read { $site } again
paused = { -hundred } is switched off
    .text = Nothing is read and no badge is shown, on any site.
    .on = Switch it on again
nothing = Nothing seen of @{ $handle } yet
    .text = Scroll a little: posts are read as they appear. One post is enough for a first glance.
nobody = No account on this page yet
    .text = Open a profile or a channel. One post is enough for a first glance.
changed = This page has changed
    .text = Some fields are not where they used to be. Nothing was guessed. Not read:
unopened = The library does not open
    .text = Close other windows of this extension and open it again. Nothing was lost.
gone = Not in the library
    .text = This account was not seen yet, or was deleted. Open its profile to begin.

## What stands in the library's way

storage-blocked = The library is held open by another version of { -hundred }: close its other tabs and try again.
storage-full = The disk is full: the browser gave the library no room for what was read.
storage-newer = The library was made by a newer version of { -hundred }: update the extension.
storage-closed = The browser closed the library; it opens again with the next page.
storage-aborted = The browser broke off the write; nothing of it was kept.
storage-forbidden = The browser does not let the extension keep anything: allow it to store data.
storage-damaged = The library could not be read from disk: the browser's storage may be damaged.
storage-timeout = The browser's storage did not answer in time.
storage-failed = The browser's storage failed.
storage-denied = The browser does not let the extension keep anything just now.
storage-unopened = The browser could not open the library ({ $detail }).
storage-too-few = Too few accounts of this site and size are in the library.

## Where a page is not read as it should be, or not yet

health-since-day = { -hundred } has not been able to read { $field } on { $site } since { DATETIME($since, weekday: "long") }.
health-since-date = { -hundred } has not been able to read { $field } on { $site } since { DATETIME($since, day: "numeric", month: "long") }.
health-since-year = { -hundred } has not been able to read { $field } on { $site } since { DATETIME($since, day: "numeric", month: "long", year: "numeric") }.
field-profile = profiles
field-post = posts
field-id = addresses of posts
field-handle = who an account is
field-author = who wrote a post
field-name = names
field-followers = followers
field-following = following
field-posts = the number of posts
field-joined = the age of accounts
field-publishedAt = dates of posts
field-likes = likes
field-replies = comments
field-shares = shares
field-saves = saves
field-views = views
field-pollVotes = votes in polls
field-sharedBy = who passed a post on
field-inReplyTo = whom a comment answers
field-of-comments = { $field } of comments
miss = <b>{ $field }</b>: { $why }
miss-not-found = not found
miss-not-understood = not understood
miss-not-said = not said
miss-another-account = another account
miss-not-shown = not shown on this page
miss-of-others = other people’s
miss-a-selection = not all posts, or answers among them
report-link = Something wrong?
report-make = Make a report
report-making = Reading the page …
report = Report of this page
    .text = The page’s structure and numbers, without its people: every name is invented and every word of theirs replaced. Read it before you show it to anybody. { -hundred } sends nothing.
    .label = The report
    .copy = Copy
    .copied = Copied
    .close = Close
    .failed = No report can be made of this page: it is not on a site that { -hundred } reads.
instance = { $host } can be read
    .text = It runs { $software }. { -hundred } reads nothing on it before you allow this one host.
    .allow = Read this instance
    .allowed = You let { -hundred } read { $host }.
    .stop = Stop reading this instance
withheld = { $host } is not read
    .text = The browser keeps { -hundred } away from { $software }. You can allow it here, and take that back in the browser’s settings of this extension.
    .allow = Allow reading { $software }

## The library

library = Library
library-title = Library · { -hundred }
library-count = { accounts } on { INTEGER($sites) } { INTEGER($sites) ->
        [one] site
       *[other] sites
    }
library-empty = No account yet
    .text = Open a profile or a channel on a site that can be read. It appears here with its evidence.
library-find = Find a name
library-account = Account
library-every = 1 response for every
library-active = Active
library-real = Real
library-people = Taking part
library-followers = Followers
library-seen = Seen
library-word = In a word
library-not-seen = not seen
library-no-norm = no norm
library-not-enough = not enough yet
library-top-posts = top posts
library-rate =
    { $way ->
        [more]
            { $base ->
                [views] { ALOUD(TWO($rate)) } responses per view
               *[followers] { ALOUD(TWO($rate)) } responses per follower
            }
        [fewer]
            { $base ->
                [views] over { ALOUD(ROUGH($rate)) } { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] over { ALOUD(ROUGH($rate)) } { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
        [fewer-more]
            { $base ->
                [views] under { ALOUD(TWO($rate)) } responses per view
               *[followers] under { ALOUD(TWO($rate)) } responses per follower
            }
       *[every]
            { $base ->
                [views] { ALOUD(ROUGH($rate)) } { ROUGH($rate) ->
                    [one] view
                   *[other] views
                }
               *[followers] { ALOUD(ROUGH($rate)) } { ROUGH($rate) ->
                    [one] follower
                   *[other] followers
                }
            }
    }
rate-range =
    { $way ->
        [more] { RANGE(ALOUD(TWO($rate))) }
       *[every] { RANGE(ALOUD(ROUGH($rate))) }
    }
rate-end =
    { $way ->
        [more] { ALOUD(TWO($rate)) }
       *[every] { ALOUD(ROUGH($rate)) }
    }
library-fewer = a typical post had none
library-nobody = No name fits “{ $text }”.
library-more = Show { INTEGER($n) } more
library-delete = Delete everything
library-at-least = ≥ { LEAST($n) }
library-pick = Compare { $name }
library-compare = Compare { INTEGER($n) }

## Norms of one's own

norms = Your own norms
norms-text = What is usual among the accounts you looked at, saved on one day: for sites and sizes nobody has published, or for your own field. It takes { INTEGER($need) } accounts of one site and size. None is ever compared with itself, and the norm counts as a weak one: right within a factor of { INTEGER($times) }.
norms-group = { $site }, { INTEGER($min) } to { INTEGER($max) } followers
norms-ready = { accounts }
norms-frozen = saved on { DAY($day) } from { accounts }
norms-thin = saved on { DAY($day) }, of which { INTEGER($n) } are left: too few to compare with
norms-freeze = Save as my norm
    .named = Save as my norm: { $group }
norms-update = Update
    .named = Update: { $group }
norms-delete = Delete
    .named = Delete: { $group }
norms-working = Working scores out again…
norms-unanswered = No answer came. Open this page again and look.

## Compare

compare = Compare
compare-title = Compare · { -hundred }
compare-ask = Would you rather have 100 followers who talk with you, or 5,000 who don’t care?
compare-add = Add an account
compare-none = Nothing to compare yet
    .text = Choose two to four accounts of the library: they stand side by side, on one scale.
compare-remove = Take { $name } away
compare-times =
    { $base ->
        [views] Per view, { $more }’s audience responds about { TWO($times) } times as often as { $less }’s, range { RANGE(TWO($times)) }.
       *[followers] Per follower, { $more }’s audience responds about { TWO($times) } times as often as { $less }’s, range { RANGE(TWO($times)) }.
    }
compare-least =
    { $base ->
        [views] Per view, { $more }’s audience responds at least { LEAST($times) } times as often as { $less }’s.
       *[followers] Per follower, { $more }’s audience responds at least { LEAST($times) } times as often as { $less }’s.
    }
compare-alike = The range includes 1: which of the two responds more cannot be told yet.
compare-by-size = Size alone usually explains a factor of { TWO($n) }: small audiences respond more per follower.
compare-by-size-more = Size alone usually explains a factor of { TWO($n) }, which is more: for its size, { $more }’s audience responds less.
compare-not-seen = One of these rates was not seen yet: there is nothing to divide.
compare-base = Rates per follower and rates per view stand side by side, and are never compared.
compare-kinds = The sites show different responses ({ SUM($first) }; { SUM($second) }): the rates stand side by side, and are not divided.
compare-top = One page showed top posts, not the latest: its rate is not divided by another.
compare-zero = Nobody responded to a typical post of one of them: how far apart the two lie cannot be told.
compare-usual = usual for its size
compare-views = counted per view
compare-typical = responses to a typical post
compare-active = do people answer?
compare-real = does the audience look real?
compare-followers = followers
compare-worth = attentive audience
    .value = { ROUGH($n) }
    .range = { RANGE(ROUGH($n)) }
    .seen = { INTEGER($n) } followers looked at
    .range-seen = { RANGE(ROUGH($n)) } · { INTEGER($looked) } followers looked at
    .unseen = too few of its followers were looked at: any share of them may count, from none to all
    .weight = Attentive audience: followers without the unusual pattern, where somebody who responds counts as <input/> who do not. Three is a rule of thumb of marketing blogs, not a measurement, and interactions are not people.

## Settings

options = Settings
options-title = Settings · { -hundred }
options-keep = How long things are kept
    .text = Data not seen again within this time is deleted automatically: posts, comments, followers, and at last the account. Nothing of it leaves this browser.
    .days = { INTEGER($n) } days
options-kept = What is kept now
    .accounts = { accounts }
    .posts = { posts } of theirs
    .comments = { comments } beneath, without names and words
    .members = { followers }, without names
options-hosts = Other sites that are read
    .text = Hosts of Mastodon or Misskey you allowed from the popup. The others are listed in the browser’s own settings of this extension.
    .none = None so far: open one, press the button of this extension, and choose “Read this instance”.
    .stop = Stop reading { $host }
options-unanswered = No answer came: nothing was changed. Open this page again.

## How this is worked out

how = How this is worked out
how-title = How this is worked out · { -hundred }
how-method = Method { PLAIN($method) }, worked out on { DAY($day) }
how-posts = The posts
    .of = { INTEGER($usable) } of { INTEGER($seen) } { INTEGER($seen) ->
        [one] post
       *[other] posts
    } seen could be used.
    .used = { INTEGER($n) } used
how-norm = What is usual
    .none = No norm was used: there is none for this site and size, or these posts cannot be compared. The figures stand alone.
    .place = { TIDY($n) } per 10,000, range { RANGE(TIDY($n)) }. Usual for this size: { RANGE(TIDY($usual)) }.
    .less = Far less than 1 per 10,000. Usual for this size: { RANGE(TIDY($usual)) }.
    .published =
        { $base ->
            [views] Usual rate for accounts of this size: { PERCENT($median) } ({ SUM($kinds) } per view), right within a factor of { TWO($times) }. { $norm }, { PLAIN($year) }.
           *[followers] Usual rate for accounts of this size: { PERCENT($median) } ({ SUM($kinds) } per follower), right within a factor of { TWO($times) }. { $norm }, { PLAIN($year) }.
        }
    .own =
        { $base ->
            [views] Median of your own library for accounts of this size: { PERCENT($median) } ({ SUM($kinds) } per view), right within a factor of { TWO($times) }. { $norm }.
           *[followers] Median of your own library for accounts of this size: { PERCENT($median) } ({ SUM($kinds) } per follower), right within a factor of { TWO($times) }. { $norm }.
        }
    .behind = from at least { INTEGER($n) } accounts or posts
how-steps = The arithmetic
    .rate = { PERCENT($n) }
    .points = { POINTS($n) }
    .number = { EXACT($n) }
how-signals = Each figure
    .weight = weight on “Real” { TWO($n) }, range { RANGE(TWO($n)) }
    .strong = a strong sign: weight on “Real” { TWO($n) }, range { RANGE(TWO($n)) }
    .shown = shown, not scored
how-time = Over time
    .followers = Followers on { INTEGER($n) } days, { DAY($from) } to { DAY($to) }; lines where the page rounded.
    .day = { DAY($day) }: { COUNT($n) } followers
    .rates =
        { $base ->
            [views] Responses per 10,000 views, by stretches of 30 days with three posts or more.
           *[followers] Responses per 10,000 followers, by stretches of 30 days with three posts or more.
        }
    .from = from { DAY($day) }
    .rate = { TIDY($rate) }, range { RANGE(TIDY($rate)) }
how-change = What would change the words
    .active = People answer: when the lower end is { INTEGER($line) } or more. Quiet: when the upper end is under { INTEGER($line) }. In between: when the range reaches over that line. Before all these, large audience, few answers: when responses are those of an account at least { INTEGER($smaller) } times smaller, and the score of “Responses” ends under { INTEGER($few) }.
    .none = No score is given, so no line decides it. A score needs { INTEGER($posts) } usable posts, { INTEGER($followers) } followers, an account of { SPAN($days) } or more, and a norm for this site and size.
    .real = Unusual follower pattern: when the upper end is under { INTEGER($unusual) } and { INTEGER($strong) } strong signs agree. Nothing unusual: when the lower end is { INTEGER($nothing) } or more. One strong sign alone: some unusual signs. Else: not enough seen yet.
how-limits = What this cannot know
    .ranges = Ranges of rates and shares are 95%; those of plain counts and dates are what rounding leaves open. Those of “Active” and “Real” combine the ranges of their parts with what was not seen: they are no confidence intervals.
    .seen = Only what pages showed in this browser was read. What was not seen is not seen, never zero.
    .cause = A pattern says nothing about who caused it: anyone can send followers to anyone, and audiences that have moved on look alike.

step-posts = Posts used
step-responses = Median responses per post
step-followers = Followers
step-views = Median views per post
step-raw = Raw rate: median of (responses + ½) / base
step-norm = Usual rate for this size (norm)
step-tau = Spread between accounts (tau)
step-s2 = Variance within one account (s²)
step-k = Weight of these posts against the norm: n / (n + s²/tau²)
step-rate = Rate after weighing
step-v = Variance of its logarithm
step-rate-low = Rate, lower limit (95%)
step-rate-high = Rate, upper limit (95%)
step-d = Logarithm of rate / norm
step-score = Score: share of accounts below, 0 to 100
step-score-low = Score, lower limit (95%)
step-score-high = Score, upper limit (95%)

## What is left out, and what it is compared with

left-repost =
    { INTEGER($n) } { INTEGER($n) ->
        [one] repost
       *[other] reposts
    }
left-promoted =
    { INTEGER($n) } { INTEGER($n) ->
        [one] advertisement
       *[other] advertisements
    }
left-foreign = { INTEGER($n) } by others
left-reply =
    { INTEGER($n) } { INTEGER($n) ->
        [one] reply
       *[other] replies
    } to others
left-pinned = { INTEGER($n) } pinned
left-young = { INTEGER($n) } newer than a day
left-old = { INTEGER($n) } older than 180 days
left-undated = { INTEGER($n) } without a clear date
left-hidden = { INTEGER($n) } with counts that were not seen
left-unviewed = { INTEGER($n) } without any views
left-top = { INTEGER($n) } out of order of time

norm-facebook-2026-11 = Rival IQ, Facebook pages of brands
norm-instagram-2026-11 = HypeAuditor and SociaVault, Instagram creators by size
norm-instagram-2026-12 = { norm-instagram-2026-11 }
norm-instagram-people-2026-12 = InstaFake, ordinary people on Instagram
norm-tiktok-2026-11 = Socialinsider, Captiv8 and CreatorIQ, TikTok per view
norm-x-2026-11 = Rival IQ, X brands, and people of 2017, by size
norm-x-2026-12 = PlayerSells and Rival IQ, X accounts that post regularly
norm-youtube-2026-11 = SociaVault, YouTube channels per view
norm-youtube-2026-12 = { norm-youtube-2026-11 }
norm-own = Your own library of { DAY($made) }
    .within = your own library of { DAY($made) }

## Where a figure comes from. † = no labelled audience could test it

source-counted = counted on the pages you saw
source-reasoned = † our own reasoning, 2026: nobody has measured this
source-norm = { $norm }, { PLAIN($year) }
source-restated = “Responses” restated: rates fall with the fourth root of followers (tier tables, 2018–2026)
source-reply-spread = top lists 2022 and InstaFake 2019, own measurement; † its weight in the score is our own reasoning
source-owner-answers = † our own reasoning, 2026: nobody has measured this; that answers go with more responses: Buffer 2025, 2 million posts
source-chao = Chao 1987: lower end of a 99% interval, each thread left out in turn
source-wilson = Wilson 1927
source-follower-rule = rule fixed in advance and measured on labelled sets, 2026; corrected after Rogan and Gladen 1978; † its weight in the score is our own reasoning
source-batch-scan = hypergeometric scan, chance under 1 in 100 after Bonferroni’s correction; † its weight in the score is our own reasoning
source-comment-features = features after TubeSpam 2015, range after Wilson 1927; † its weight in the score is our own reasoning
source-churn = rises and falls counted, after HypeAuditor and PopularPays; † its weight in the score is our own reasoning
source-visits = your own visits, with the rounding of counts removed

## Signals. Each has its .label, its .figure for a row's end, and its .sentence. $n: what it was read from

A1 =
    .label = Responses
    .figure =
        { $base ->
            [views]
                { $unanswered ->
                    [yes] under { PER100($most) } per 100 views
                   *[no] { PER100($range) } per 100 views
                }
           *[followers]
                { $unanswered ->
                    [yes] under { PER100($most) } per 100 followers
                   *[no] { PER100($range) } per 100 followers
                }
        }
    .sentence =
        { $compared ->
            [top]
                { $hasLeftOut ->
                    [no] The middle one of { top-posts }, which are not like the others: compared with nothing.
                   *[yes] The middle one of { top-posts }, which are not like the others: compared with nothing. { A1.used }
                }
            [weak] Range { RANGE(PER100($range)) } (95%). Compared with { $norm }: a weak norm, right within a factor of { TWO($times) }, and drawn towards what is usual: the fewer posts, the more. { A1.used }
            [norm] Range { RANGE(PER100($range)) } (95%). Compared with { $norm }, right within a factor of { TWO($times) }, and drawn towards what is usual: the fewer posts, the more. { A1.used }
           *[nothing] Range { RANGE(PER100($range)) } (95%). Counted: { LIST($kinds) }. A bare figure: there is no norm to compare it with. { A1.used }
        }
    .used =
        { $hasLeftOut ->
            [no] { INTEGER($n) } of { INTEGER($seen) } { INTEGER($seen) ->
                [one] post
               *[other] posts
            } used.
           *[yes] { INTEGER($n) } of { INTEGER($seen) } { INTEGER($seen) ->
                [one] post
               *[other] posts
            } used: { LIST($leftOut) } left out.
        }

A2 =
    .label = Dialogue
    .figure =
        { $compared ->
            [unclear] not clear
           *[other] { PER100($range) } per 100 { kind-likes }
        }
    .sentence =
        { $compared ->
            [unclear] { PER100($range) } { kind-replies } per 100 { kind-likes } over { posts } together, but one post or two decide it: range { RANGE(PER100($range)) }.
            [usual] Over { posts }, { RANGE(PER100($range)) } { kind-replies } per 100 { kind-likes }; usual is { RANGE(PER100($usual)) }.
           *[nothing] Over { posts }, { RANGE(PER100($range)) } { kind-replies } per 100 { kind-likes }. A bare figure, compared with nothing.
        }

A3 =
    .label = The owner answers
    .figure = { INTEGER($answered) } of { threads }
    .sentence =
        { INTEGER($questions) ->
            [0] Threads in which the owner replied to somebody. No question was seen.
           *[other] Threads in which the owner replied to somebody. { INTEGER($questionsAnswered) } of { INTEGER($questions) } { INTEGER($questions) ->
                [one] question
               *[other] questions
            } { INTEGER($questionsAnswered) ->
                [one] was
               *[other] were
            } answered, or followed by a comment of the owner’s.
        }

A4 =
    .label = Last post
    .figure =
        { $isOldLook ->
            [yes] { RANGE(SPAN($last)) } before the last look
           *[no] { RANGE(SPAN($last)) } ago
        }
    .sentence =
        { $hasGap ->
            [no] One post of its own with a date was seen.
           *[yes] Usually { RANGE(SPAN($gap)) } between posts: the median of the newest { INTEGER($n) } seen.
        }

A5 =
    .label = People who take part
    .figure = at least { LEAST($atLeast) }
    .sentence =
        { $isAboveSeen ->
            [yes] { INTEGER($seen) } different people commented in { threads }; how many more there must be is told by those seen once or twice. There is no upper limit.
           *[no] { INTEGER($seen) } different { INTEGER($seen) ->
                [one] person
               *[other] people
            } commented in { threads }. How many more there are cannot be told yet.
        }

A5-seen =
    .label = { A5.label }
    .figure = { INTEGER($seen) } seen
    .sentence =
        { INTEGER($seen) } different { INTEGER($seen) ->
            [one] person
           *[other] people
        } commented in { threads }. How many more there are cannot be told yet.

A5-loyalty =
    .label = Come back
    .figure = { INTEGER($returning) } of { INTEGER($people) }
    .sentence = Commenters seen in more than one of { INTEGER($threads) } threads: { PERCENT($range) }, range { RANGE(PERCENT($range)) }.

A6 =
    .label = Passed on
    .figure =
        { $unclear ->
            [yes] not clear
           *[no] { PERCENT($range) } of responses
        }
    .sentence =
        { $unclear ->
            [yes] Of all { kind-likes }, { kind-replies } and { kind-shares } over { posts } together, { PERCENT($range) } are { kind-shares }, but one post or two decide it: range { RANGE(PERCENT($range)) }.
           *[no] Of all { kind-likes }, { kind-replies } and { kind-shares } over { posts }, { RANGE(PERCENT($range)) } are { kind-shares }. A bare figure: there is no norm to compare it with.
        }

H =
    .label = Responses fit an account
    .figure =
        { $way ->
            [smaller] { RANGE(TIMES($times)) } times smaller
            [far-smaller] more than { LEAST($least) } times smaller
            [larger] { RANGE(TIMES($times)) } times larger
            [far-larger] more than { LEAST($least) } times larger
            [at-most] at most { TIMES($most) } times its size
           *[unsure] { RANGE(TIMES($times)) } times its size
        }
    .sentence =
        { $way ->
            [smaller] Responses are those usual for an account { TIMES($times) } times smaller, range { RANGE(TIMES($times)) }.{ H.beyond } The same figure as “Responses”, said in another way.
            [far-smaller] Responses are those usual for an account more than { LEAST($least) } times smaller.{ H.beyond } The same figure as “Responses”, said in another way.
            [larger] Responses are those usual for an account { TIMES($times) } times larger, range { RANGE(TIMES($times)) }.{ H.beyond } The same figure as “Responses”, said in another way.
            [far-larger] Responses are those usual for an account more than { LEAST($least) } times larger.{ H.beyond } The same figure as “Responses”, said in another way.
            [at-most] Responses are at most those usual for an account { TIMES($most) } times its size; how far below cannot be told.{ H.beyond } The same figure as “Responses”, said in another way.
           *[unsure] Responses are those usual for an account { RANGE(TIMES($times)) } times its size; closer than that cannot be told.{ H.beyond } The same figure as “Responses”, said in another way.
        }
    .beyond =
        { $isBeyondNorm ->
            [yes] { " " }The norm is not known for accounts of all these sizes.
           *[no] { "" }
        }

V1 =
    .label = Views
    .figure = { TWO($range) } per 100 followers
    .sentence = Median of { posts }. A bare figure: there is no norm to compare it with.

V2 =
    .label = Responses to views
    .figure = { TWO($range) } per 100 views
    .sentence =
        { $beside ->
            [buffer] Median of { posts }. A bare figure; customers of Buffer on X had 2.5 per 100 impressions in 2026 (median).
            [norm] Median of { posts } as they stand. “Responses” is the same, drawn towards its norm the more the fewer posts were seen.
           *[nothing] Median of { posts }. A bare figure: there is no norm to compare it with.
        }

polls =
    .label = Polls
    .figure =
        { INTEGER($votes) } { INTEGER($votes) ->
            [one] vote
           *[other] votes
        }
    .sentence =
        In { INTEGER($n) } { INTEGER($n) ->
            [one] poll
           *[other] polls
        } seen.

paid =
    .label = Paid posts
    .figure = { INTEGER($paid) } of { posts }
    .sentence = Posts that the site itself marks as paid.

T =
    .label = Responses over time
    .figure = ×{ TWO($range) }
    .sentence = Responses to the latest { INTEGER($recent) } posts, per follower or view, against those to the { INTEGER($earlier) } before them: range { RANGE(TWO($range)) } times.

R1 =
    .label =
        { $sample ->
            [newest] Newest followers
            [listed] Followers listed
           *[opened] Followers you opened
        }
    .figure =
        { INTEGER($flagged) } of { INTEGER($n) } { INTEGER($flagged) ->
            [one] stands
           *[other] stand
        } out
    .sentence =
        { $finding ->
            [untested] { R1.flagged }. No rule could be tested on this site, so this is not scored.
            [many-opened] { R1.flagged-opened }. They are not a list read in order, so they may not stand for the rest.
            [many] { R1.flagged }. The rule misses some and flags some wrongly: allowing for both, the share of the kind it is meant to find could be { RANGE(PERCENT($range)) }. Who caused it cannot be seen.
            [all] { R1.flagged }. The rule misses some and flags some wrongly: allowing for both, nearly all could be of the kind it is meant to find. Who caused it cannot be seen.
           *[ordinary] { R1.flagged }. Under about 20%, ordinary audiences look like this too.
        }
    .flagged =
        { $rule ->
            [posts] { INTEGER($flagged) } of { INTEGER($n) } followers whose own figures were seen { INTEGER($flagged) ->
                [one] follows
               *[other] follow
            } about 200 accounts for each post of theirs, or more
           *[ratio] { INTEGER($flagged) } of { INTEGER($n) } followers whose own figures were seen { INTEGER($flagged) ->
                [one] follows
               *[other] follow
            } about ten times as many accounts as follow them, or more
        }
    .flagged-opened =
        { $rule ->
            [posts] { INTEGER($flagged) } of the { INTEGER($n) } followers you opened { INTEGER($flagged) ->
                [one] follows
               *[other] follow
            } about 200 accounts for each post of theirs, or more
           *[ratio] { INTEGER($flagged) } of the { INTEGER($n) } followers you opened { INTEGER($flagged) ->
                [one] follows
               *[other] follow
            } about ten times as many accounts as follow them, or more
        }

R3 =
    .label = Batches in the list
    .figure =
        { $feature ->
            [none] none found
           *[other] { INTEGER($inWindow) } of { INTEGER($window) } in a row
        }
    .sentence =
        { $feature ->
            [none] No block of followers that are alike stands out among { INTEGER($rows) } read without gaps. That alone says little: a mixed batch looks like anybody.
            [name-is-handle] { INTEGER($inWindow) } of { INTEGER($window) } followers in a row use their handle as their name, against { INTEGER($inList) } of all { INTEGER($rows) } read: a sign of a batch. A shared link or event can bring such a block too.
            [empty-bio] { INTEGER($inWindow) } of { INTEGER($window) } followers in a row have no bio, against { INTEGER($inList) } of all { INTEGER($rows) } read: a sign of a batch. A wave of newcomers to the site can look alike.
            [with-bio] { INTEGER($inWindow) } of { INTEGER($window) } followers in a row have a bio, against { INTEGER($inList) } of all { INTEGER($rows) } read: a sign of a batch. A shared link or event can bring such a block too.
           *[shape] { INTEGER($inWindow) } of { INTEGER($window) } followers in a row have handles of one form, against { INTEGER($inList) } of all { INTEGER($rows) } read: a sign of a batch. A shared language, school or fan group can look alike.
        }

R5 =
    .label = Promotion and copies
    .figure = { INTEGER($joint) } of { INTEGER($n) } comments
    .sentence =
        { $isMany ->
            [yes] { INTEGER($joint) } of { INTEGER($n) } comments carry a promotion phrase or nearly repeat another ({ RANGE(PERCENT($range)) }): { INTEGER($promotion) } with promotion, { INTEGER($copies) } near-copies. Open comment threads draw these without anybody’s asking; a giveaway that asks for a set phrase does too.
           *[no] { INTEGER($joint) } of { INTEGER($n) } comments { INTEGER($joint) ->
                [one] carries a promotion phrase or nearly repeats
               *[other] carry a promotion phrase or nearly repeat
            } another ({ RANGE(PERCENT($range)) }): too few for a sign.
        }

R5-short =
    .label = Very short comments
    .figure = { INTEGER($short) } of { INTEGER($n) } comments
    .sentence =
        { INTEGER($emojiOnly) } { INTEGER($emojiOnly) ->
            [one] is
           *[other] are
        } emoji only, { INTEGER($mentionOnly) } only { INTEGER($mentionOnly) ->
            [one] mentions
           *[other] mention
        } somebody. Shown, never scored: plenty of people applaud this way.

R7 =
    .label = Follows back
    .figure =
        { COMPACT($following) } for { COMPACT($followers) } { COMPACT($followers) ->
            [one] follower
           *[other] followers
        }
    .sentence = The account follows { INTEGER($following) } others: many of the { INTEGER($followers) } who follow it may do so because they were followed. A weak sign.

R7-churn =
    .label = Following up and down
    .figure =
        { INTEGER($teeth) } { INTEGER($teeth) ->
            [one] time
           *[other] times
        }
    .sentence = On your own visits over { INTEGER($days) } days the number of accounts followed rose and fell { INTEGER($teeth) } times. Cleaning up a list looks like this once, seldom more often.

R8 =
    .label = Followers gained
    .figure = { RANGE(TWO($range)) } a day
    .sentence = Between { DAY($from) } and { DAY($to) }, from { INTEGER($n) } days on which you visited; the range is what rounded counts leave open. Never scored.

signal = { $label }: { $figure }. { $sentence }

## Accounts whose figures are kept in a shape that cannot be read

left-out =
    { INTEGER($n) ->
        [one] The figures kept of { LIST($accounts) } cannot be read, so it is left out. Open its profile to make them anew.
       *[other] The figures kept of { INTEGER($n) } accounts cannot be read, so they are left out: { LIST($accounts) }. Open their profiles to make them anew.
    }
left-out-row = The figures kept of this account cannot be read.
unreadable = What was kept of @{ $handle } cannot be read
    .text = Open its profile, or load this page again: its figures are then made anew.
unshown = { $name } cannot be shown
    .text = This is a mistake in Hundred. Other accounts are not affected.

## What happened

event-rise = At least { LEAST($people) } followers more between { DAY($from) } and { DAY($to) }, far from the usual pace. Common causes: a post that travelled, a giveaway, press or television, a mention by somebody large.
event-rise-post = At least { LEAST($people) } followers more between { DAY($from) } and { DAY($to) }: a post of those days drew far more responses than usual, which can explain such a rise. A giveaway or press can do the same.
event-drop = At least { LEAST($people) } followers fewer between { DAY($from) } and { DAY($to) }, far from the usual pace. Common causes: the site’s own clean-ups, a break from posting, a change of topic.

## Why this word: does the audience answer?

because-private = A private account: nothing of it is worked out or kept.
because-new = The account is { AGE($days) } old; its responses can be judged from { SPAN($need) } on.
because-new-at-most = The account is at most { SPAN($days) } old; its responses can be judged from { SPAN($need) } on.
because-small =
    With { INTEGER($followers) } { INTEGER($followers) ->
        [one] follower
       *[other] followers
    } a rate says little; from { INTEGER($need) } on it says more.
because-posts =
    { INTEGER($have) } of the { INTEGER($need) } posts needed { INTEGER($have) ->
        [one] was
       *[other] were
    } seen; only those at least a day old count.
because-hidden =
    Of { INTEGER($seen) } { INTEGER($seen) ->
        [one] post
       *[other] posts
    } seen, { INTEGER($hidden) } { INTEGER($hidden) ->
        [one] lacks
       *[other] lack
    } a count that is needed: hidden, or not on this page.
because-unviewed =
    Of { INTEGER($seen) } { INTEGER($seen) ->
        [one] post
       *[other] posts
    } seen, { INTEGER($unviewed) } { INTEGER($unviewed) ->
        [one] has
       *[other] have
    } no views yet: without any, responses per view cannot be told.
because-old =
    Of { INTEGER($seen) } { INTEGER($seen) ->
        [one] post
       *[other] posts
    } seen, { INTEGER($old) } { INTEGER($old) ->
        [one] is
       *[other] are
    } older than 180 days; { INTEGER($need) } newer ones are needed.
because-no-base =
    { $base ->
        [views] The number of views was not seen.
       *[followers] The number of followers was not seen.
    }
because-top = These are top posts, not the latest ones: they are not compared.
because-no-norm = No norm for this site: the figures stand alone.
because-no-norm-size = No norm for accounts with { COUNT($followers) } followers: the figures stand alone.
because-no-size =
    { $base ->
        [views] The number of followers was not seen, so there is no norm for this size: the figures stand alone.
       *[followers] The number of followers was not seen: the figures stand alone.
    }
because-participants = At least { LEAST($people) } take part, about { INTEGER($tenth) } in 10 of those seen come back.
because-answer = { rate }; usual is { usual }.
because-answer-though = { rate }, fewer than usual ({ usual }): the other signs lift the whole.
because-between = { rate }; usual is { usual }; all signs together leave both “people answer” and “quiet” open.
because-quiet = { rate }; usual is { usual }.
because-large-few = { rate }: as many in all as are usual for an account at least { LEAST($least) } times smaller.
because-large-few-smallest = { rate }: fewer in all than are usual for an account of { INTEGER($smallest) } followers, the smallest the norm is known for.

## Why this word: does the audience look real?

because-unusual = { INTEGER($strong) } strong signs of different kinds point the same way. Who caused it cannot be seen: anybody can send followers to anybody.
because-strong-R1 = One strong sign: { INTEGER($flagged) } of { INTEGER($n) } followers read in order follow very many accounts for the posts or followers of their own. One sign alone is not a verdict.
because-strong-R3 = One strong sign: { INTEGER($inWindow) } of { INTEGER($window) } followers in a row are alike. One sign alone is not a verdict.
because-strong-R5 = One strong sign: { INTEGER($joint) } of { INTEGER($n) } comments carry promotion or nearly repeat another. One sign alone is not a verdict.
because-nothing = Taken together, what was seen looks like an ordinary audience; what was not seen may not.
because-cannot-tell = What was seen is not enough to tell an ordinary audience from an unusual one.
because-followers =
    { INTEGER($have) } of the { INTEGER($need) } followers needed { INTEGER($have) ->
        [one] was
       *[other] were
    } seen with their own figures.
because-unscored = What was seen is shown, but no rule could be tested on this site.
because-nothing-seen = Too few followers or comments were seen yet.

## What would make it surer

hint-order = See the posts in order of time (logged in, where the site asks for it)
hint-profile = Open the profile, where the number of followers stands
hint-posts = Scroll through the profile’s own posts
hint-young = Come back tomorrow: posts need a day to gather responses
hint-hidden = Open single posts: some show counts that the list does not
hint-norm = Save a norm of your own in the library, once 30 accounts of this site and size are in it
hint-comments = Open posts and read their comments
hint-threads = Open the comments of more posts
hint-follower-counts = Point at followers in the list (on a phone: open them), in order, so that their own figures show
hint-follower-list = Open the followers list and scroll from the top
hint-other-days = Come back on other days, so that growth can be seen
