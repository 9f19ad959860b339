export const id = 597;
export const ids = [597];
export const modules = {

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* reexport */ connect),
  publisher: () => (/* reexport */ publisher)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(9783);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/pull-request/refusal.js
/** What GitHub refused, as far as a run goes on differently after it. */
/** The HTTP status of a refused REST request; null for anything else that was thrown. */
function statusOf(error) {
    return error instanceof Error &&
        "status" in error &&
        typeof error.status === "number"
        ? error.status
        : null;
}
/** Whether GitHub refused with this status and these words. */
function isRefusal(error, status, words) {
    return (error instanceof Error &&
        statusOf(error) === status &&
        words.test(error.message));
}
/** A pull request of the same branch and base was opened since we looked. */
function isTwin(error) {
    return isRefusal(error, 422, /A pull request already exists/i);
}
/** GitHub locks the branch of a pull request that waits in a merge queue. */
function isQueueLock(error) {
    return (error instanceof Error &&
        /added to a merge queue|queued for merging/i.test(error.message));
}
/** A ruleset or a protected branch. */
const RULE = /Repository rule violations|protected branch|Cannot (?:create|update|delete) this protected ref|Changes must be made through a pull request/i;
/** An Enterprise Server that is older than the mutation, or a proxy that lets only REST through. */
function isUnknownMutation(error, name) {
    if (!(error instanceof Error))
        return false;
    const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return (error.message.includes(`Field '${name}' doesn't exist`) ||
        error.message.includes(`${input} isn't a defined input type`) ||
        [404, 405, 501].includes(statusOf(error) ?? 0));
}
/** What was created a moment ago has not reached all of GitHub. Teams are another matter: a token may not see them. */
function isNotYetVisible(error) {
    return (isRefusal(error, 422, /Could not resolve to a node with the global id of '(?!T_)/i) || isRefusal(error, 404, /./));
}
function isDraftRefusal(error) {
    return isRefusal(error, 422, /Draft pull requests are not supported/i);
}

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/pull-request/retry.js

/** After so many failures of a kind a request is given up. */
const RETRIES = 3;
const RATE_LIMIT_RETRIES = 2;
/** A rate limit that asks for a longer pause than this ends the run: the next one is only a week away. */
const LONGEST_PAUSE_S = 120;
/** As GitHub recommends where it does not say how long. */
const SECONDARY_PAUSE_S = 60;
/** What another try does not change. An empty repository (409) does not fill while we wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 451];
/**
 * Asks again what GitHub could not answer, and waits where it asks for that. Octokit's plugins for it hold each request
 * up in queues of timers, by 20 ms, for programs that make hundreds; a run makes a handful, one after the other.
 */
function retry(octokit, { log, wait, }) {
    octokit.hook.wrap("request", async (request, options) => {
        const retries = options.request?.retries;
        const most = typeof retries === "number" ? retries : RETRIES;
        for (let tries = 0;; tries += 1) {
            try {
                return refuseTrouble(await request(options), options);
            }
            catch (error) {
                const failure = failureOf(error);
                const pause = failure && pauseAfter(failure, tries, most, new Date());
                if (pause === null)
                    throw error;
                const { limit, seconds } = pause;
                if (limit !== null) {
                    log(`GitHub's ${limit} is reached; trying again in ${seconds} s.`);
                }
                await wait(seconds * 1000);
            }
        }
    });
}
/** GraphQL answers with 200 when GitHub is in trouble, or a rate limit is reached. */
function refuseTrouble(response, request) {
    const [error] = errorsOf(response.data);
    const message = String(error?.message ?? "");
    const isLimit = error !== undefined && isRateLimit(error);
    const isTrouble = /^Something went wrong while executing your query/.test(message);
    if (!isLimit && !isTrouble)
        return response;
    const status = isLimit ? 429 : 500;
    throw Object.assign(new Error(message), { status, response, request });
}
/** Null: another try would not help, or it has been tried enough. */
function pauseAfter(failure, tries, retries, now) {
    const limit = limitReached(failure, now);
    if (limit !== null) {
        const isWorthIt = tries < RATE_LIMIT_RETRIES && limit.seconds <= LONGEST_PAUSE_S;
        return isWorthIt ? limit : null;
    }
    const isTrouble = failure.status >= 400 && !FINAL.includes(failure.status);
    return isTrouble && tries < retries
        ? { seconds: (tries + 1) ** 2, limit: null }
        : null;
}
function limitReached({ status, message, headers, isRateLimited }, now) {
    const isRefused = status === 403 || status === 429;
    if (isRefused && /\bsecondary rate\b/i.test(message)) {
        const seconds = Number(headers["retry-after"]) || SECONDARY_PAUSE_S;
        return { seconds, limit: "secondary rate limit" };
    }
    const isReached = isRateLimited ||
        (isRefused && String(headers["x-ratelimit-remaining"]) === "0");
    if (!isReached)
        return null;
    const resetMs = (Number(headers["x-ratelimit-reset"]) || 0) * 1000;
    // The reset is a whole second; just after it is early enough.
    const seconds = Math.ceil((resetMs - now.getTime()) / 1000) + 1;
    return { seconds: Math.max(seconds, 0), limit: "rate limit" };
}
/** Null for what is no answer of a server, and no missing one either. */
function failureOf(error) {
    if (!(error instanceof Error && "status" in error))
        return null;
    const { message } = error;
    const response = "response" in error ? error.response : undefined;
    return {
        status: Number(error.status),
        message,
        headers: response?.headers ?? {},
        isRateLimited: errorsOf(response?.data).some(isRateLimit),
    };
}
function isRateLimit({ type }) {
    return type === "RATE_LIMITED";
}
function errorsOf(data) {
    const errors = (0,json/* isObject */.Gv)(data) ? data.errors : undefined;
    return Array.isArray(errors) ? errors.filter(json/* isObject */.Gv) : [];
}

;// CONCATENATED MODULE: ./build/pull-request/client.js






/** GitHub itself gives a request up after ten seconds; the rest is for a slow line. */
const REQUEST_TIMEOUT_MS = 120_000;
async function connect({ token, owner, repo, apiUrl, log, requestMs = REQUEST_TIMEOUT_MS, }) {
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl: apiUrl,
        userAgent: `model-sync-action/${version/* VERSION */.x} (+${version/* PROJECT_URL */.w})`,
        request: { fetch: withDeadline(await fetchFor(apiUrl), requestMs) },
        log: { debug() { }, info() { }, warn: log, error() { } },
    });
    retry(octokit, { log, wait: promises_.setTimeout });
    return { octokit, owner, repo, wait: promises_.setTimeout };
}
/** Node's own, which takes half the time to load; where the environment names a proxy, the toolkit's. */
async function fetchFor(apiUrl) {
    if ((0,proxy/* getProxyUrl */.s)(new URL(apiUrl)) === undefined)
        return fetch;
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
    return defaults.request?.fetch;
}
/**
 * A server may trickle its answer for ever, and every byte would start Node's own clocks anew. The whole answer is
 * waited for here: Octokit takes one that breaks off for an empty one.
 */
function withDeadline(ask, milliseconds) {
    return async (input, init) => {
        const signal = AbortSignal.timeout(milliseconds);
        const response = await ask(input, { ...init, signal });
        await response.clone().arrayBuffer();
        return response;
    };
}
const PAUSES_MS = [1000, 2000];
/** A pull request that was created a moment ago may not have reached all of GitHub. */
async function patiently(github, request, isTooEarly = isNotYetVisible) {
    for (const pause of PAUSES_MS) {
        try {
            return await request();
        }
        catch (error) {
            if (!isTooEarly(error))
                throw error;
            await github.wait(pause);
        }
    }
    return request();
}

// EXTERNAL MODULE: ./build/lib/problem.js
var problem = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/pull-request/ways-out.js

/** What GitHub says in such cases, and the way out. */
const WAYS_OUT = [
    [
        /Resource not accessible by/i,
        "Give the job `pull-requests: write` (and `contents: write` for auto-merge).",
    ],
    [
        /global id of 'T_/,
        "The job's own token may not see teams: pass a GitHub App's token with `members: read`, or correct `team-reviewers`.",
    ],
    [
        /may only be requested from collaborators/i,
        "Give them access to the repository under Settings > Collaborators and teams, or correct `reviewers` and `team-reviewers`.",
    ],
    [
        /requested from pull request author/i,
        "Whoever the token belongs to opens the pull request and can't review it: take them out of `reviewers`.",
    ],
    [
        /clean status/i,
        "Nothing is left to wait for, so there is nothing for auto-merge to do: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
    ],
    [
        /unstable status/i,
        "A check that is not required fails or still runs: require it for the base under Settings > Rules, or leave `auto-merge` off.",
    ],
    [
        /draft/i,
        "A draft can't be merged automatically: leave `draft` or `auto-merge` off.",
    ],
    [
        /Auto.?merge is not allowed/i,
        'Tick "Allow auto-merge" under Settings > General > Pull Requests.',
    ],
    [
        /Merge method|merge commits? (?:is|are) not allowed|(?:squash|rebase) merg\w+ (?:is|are) not allowed/i,
        "Allow the method under Settings > General > Pull Requests, or choose another with `auto-merge`.",
    ],
    [
        /permission to create labels/i,
        "The repository has no such label: create it, or give the job `issues: write`.",
    ],
    [
        /"resource":"Label"|Label/,
        "Correct `labels`: a name has 1 to 50 characters.",
    ],
    [
        /milestone/i,
        "Correct `milestone`: it is a number or the title of an open milestone.",
    ],
    [/rate limit/i, "Set it by hand; the next pull request tries again."],
];
/** What was not done, why, and the way out: a warning. */
function failure(subject, error, verb = "set") {
    const message = (0,problem/* messageOf */.b)(error)
        .replace(/ - https:\/\/docs\.github\.com\S*$/, "")
        .replace(/^Request failed due to following response errors:\s*-?\s*/, "")
        .trim();
    const [, wayOut] = WAYS_OUT.find(([says]) => says.test(message)) ?? [];
    return `${subject} not ${verb}: ${message.replace(/\.?$/, ".")} ${wayOut ?? "The pull request stands; set it by hand."}`;
}

;// CONCATENATED MODULE: ./build/pull-request/auto-merge.js


/** GitHub merges as soon as its rules are met; until then, nothing changes. */
async function enableAutoMerge(github, { nodeId }, method) {
    const enable = () => github.octokit.graphql("mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }", { input: { pullRequestId: nodeId, mergeMethod: method.toUpperCase() } });
    try {
        await patiently(github, enable, (error) => error instanceof Error &&
            /Could not resolve to a node/i.test(error.message));
        return [];
    }
    catch (error) {
        return [failure("Auto-merge was", error, "turned on")];
    }
}
async function disableAutoMerge({ octokit }, nodeId) {
    await octokit.graphql("mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }", { input: { pullRequestId: nodeId } });
}

;// CONCATENATED MODULE: ./build/pull-request/branch.js


/** False where the branch is there already. */
async function createBranch({ octokit, owner, repo }, branch, sha) {
    try {
        const ref = `refs/heads/${branch}`;
        await octokit.rest.git.createRef({ owner, repo, ref, sha });
        return true;
    }
    catch (error) {
        if (isRefusal(error, 422, /Reference already exists/i))
            return false;
        throw error;
    }
}
/** After an answer that says only that GitHub is in trouble. */
const branch_PAUSES_MS = [1000, 4000];
/**
 * Moves the branch if it still is where it was: in one step, so that a push in the meantime is not lost. REST has
 * no such step. Not by the client's own retries: the second try of a move that was made would find it made.
 */
async function moveBranch(github, move, pauses = branch_PAUSES_MS) {
    try {
        await compareAndSwap(github, move);
        return "moved";
    }
    catch (error) {
        const { text } = move;
        const isTrouble = (statusOf(error) ?? 0) >= 500;
        const now = await readBranchSha(github, move.branch);
        // Nobody else has our commit; but anybody may have deleted the branch.
        const isMoved = now === move.to &&
            (isTrouble || now !== null || hasDone("updateRefs", error));
        if (!isMoved && now !== move.from)
            return "lost-race";
        const isUnknown = isUnknownMutation(error, "updateRefs");
        const isOfMove = isQueueLock(error) ||
            (error instanceof Error && RULE.test(error.message)) ||
            hasDone("updatePullRequest", error);
        if (text !== null && (isMoved || isUnknown || !(isTrouble || isOfMove))) {
            // The server may not take the two together, or has not done the first.
            await writeText(github, text);
            if (!isMoved)
                return moveBranch(github, { ...move, text: null }, pauses);
        }
        if (isMoved)
            return "moved";
        if (isUnknown)
            return compareThenSwap(github, move);
        const [pause, ...left] = pauses;
        if (!isTrouble || pause === undefined)
            throw error;
        await github.wait(pause);
        return moveBranch(github, move, left);
    }
}
const MOVE = "mutation MoveBranch($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
/** GitHub carries them out in this order, the second though the first has failed. */
const WRITE_AND_MOVE = "mutation WriteTextAndMoveBranch($text: UpdatePullRequestInput!, $input: UpdateRefsInput!) { updatePullRequest(input: $text) { clientMutationId } updateRefs(input: $input) { clientMutationId } }";
async function compareAndSwap(github, { branch, from, to, repositoryId, text }) {
    await github.octokit.graphql(text === null ? MOVE : WRITE_AND_MOVE, {
        ...(text !== null && {
            text: { pullRequestId: text.nodeId, body: text.body },
        }),
        input: {
            repositoryId: repositoryId ?? (await readRepositoryId(github)),
            refUpdates: [
                {
                    name: `refs/heads/${branch}`,
                    beforeOid: from,
                    afterOid: to ?? "0".repeat(from.length),
                    force: true,
                },
            ],
        },
        request: { retries: 0 },
    });
}
/** Of two things that it was asked for, GitHub tells which it has done. */
function hasDone(mutation, error) {
    return (error instanceof Error &&
        "data" in error &&
        (0,json/* isObject */.Gv)(error.data) &&
        (0,json/* isObject */.Gv)(error.data[mutation]));
}
async function writeText({ octokit, owner, repo }, { number, body }) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: number, body });
}
/** The branch has just been read. What is pushed between that and this is lost, on servers that know no better. */
async function compareThenSwap({ octokit, owner, repo }, { branch, to }) {
    const ref = `heads/${branch}`;
    if (to === null)
        await octokit.rest.git.deleteRef({ owner, repo, ref });
    else {
        await octokit.rest.git.updateRef({
            owner,
            repo,
            ref,
            sha: to,
            force: true,
        });
    }
    return "moved";
}
async function readBranchSha({ octokit, owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({
            owner,
            repo,
            ref: `heads/${branch}`,
        });
        return data.object.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
async function readRepositoryId({ octokit, owner, repo, }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.node_id;
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/pull-request/comment.js


async function commentClosed(github, place, base) {
    await comment(github, place, `${(0,markdown/* code */.aY)(base)} has everything that this pull request would change, so there is nothing left to do here.`);
}
/** Says how to go on. To be said once: whoever reads it every week stops reading. */
async function commentHeld(github, place, { branch, label }) {
    await comment(github, place, [
        `The branch ${(0,markdown/* code */.aY)(branch)} has commits that are not from the model sync, so it is left alone: the next sync would overwrite them. From here you can`,
        [
            "- merge this pull request as it is: the next sync opens a new one for what is new since;",
            `- add the label ${(0,markdown/* code */.aY)(label)}: the next sync rebuilds the branch without those commits;`,
            `- delete the branch: the next sync starts over with a new pull request.`,
        ].join("\n"),
    ].join("\n\n"));
}
/** Not by the client's own retries: GitHub may have written the comment and lost its answer. */
async function comment(github, place, body) {
    const { octokit, owner, repo } = github;
    const write = () => octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: place.number,
        body,
        request: { retries: 0 },
    });
    try {
        await write();
    }
    catch (error) {
        const isTrouble = (statusOf(error) ?? 0) >= 500;
        if (!isTrouble)
            throw error;
        if (!(await isWritten(github, place, body)))
            await write();
    }
}
/** Whether the pull request ends with it. Anybody may write the same, so it has to be the author's. */
async function isWritten({ octokit, owner, repo }, { number, author }, text) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    const last = comments.filter(({ user }) => user?.login === author).at(-1);
    return author !== null && last?.body === text;
}

;// CONCATENATED MODULE: ./build/pull-request/decorate.js




/**
 * On creation only: people who took a label or themselves off again do not want them back every week. Nothing of it
 * is worth failing for.
 * @returns what could not be done, why, and the way out
 */
async function decorate(github, pull, decoration) {
    const warnings = [];
    const milestone = await findMilestone(github, decoration.milestone, warnings);
    await setFields(github, pull, { ...decoration, milestone }, warnings);
    await askForReviews(github, pull, decoration, warnings);
    return warnings;
}
async function findMilestone({ octokit, owner, repo }, wanted, warnings) {
    if (wanted === null)
        return null;
    if (/^\d+$/.test(wanted))
        return Number(wanted);
    try {
        const milestones = await octokit.paginate(octokit.rest.issues.listMilestones, { owner, repo, state: "open", per_page: 100 });
        const found = milestones.find(({ title }) => title === wanted) ??
            milestones.find(({ title }) => title.toLowerCase() === wanted.toLowerCase());
        if (found)
            return found.number;
        warnings.push(`The milestone \`${wanted}\` was not set: no open milestone of the repository has this title. Create it, or correct \`milestone\`.`);
    }
    catch (error) {
        warnings.push(failure(`The milestone \`${wanted}\` was`, error));
    }
    return null;
}
/** All in one request; where GitHub refuses it, one by one, so that a bad label does not take the others along. */
async function setFields(github, pull, { labels, assignees, milestone }, warnings) {
    const { octokit, owner, repo } = github;
    const issue = { owner, repo, issue_number: pull.number };
    const parts = [
        ...labels.map((label) => ({
            subject: `The label \`${label}\` was`,
            write: () => octokit.rest.issues.addLabels({ ...issue, labels: [label] }),
        })),
        ...(assignees.length === 0
            ? []
            : [
                {
                    subject: "The assignees were",
                    write: async () => {
                        const { data } = await octokit.rest.issues.addAssignees({
                            ...issue,
                            assignees: [...assignees],
                        });
                        warnings.push(...missing(assignees, data.assignees));
                    },
                },
            ]),
        ...(milestone === null
            ? []
            : [
                {
                    subject: `The milestone ${milestone} was`,
                    write: () => octokit.rest.issues.update({ ...issue, milestone }),
                },
            ]),
    ];
    const together = async () => {
        const { data } = await octokit.rest.issues.update({
            ...issue,
            ...(labels.length > 0 && { labels: [...labels] }),
            ...(assignees.length > 0 && { assignees: [...assignees] }),
            ...(milestone !== null && { milestone }),
        });
        warnings.push(...missing(assignees, data.assignees));
    };
    await attempt(github, together, parts, warnings);
}
/** GitHub drops the names that it does not know without a word. */
function missing(wanted, set) {
    const known = new Set((set ?? []).map(({ login }) => login.toLowerCase()));
    return wanted
        .filter((login) => !known.has(login.toLowerCase()))
        .map((login) => `\`${login}\` was not assigned: only people with access to the repository can be. Give them access, or correct \`assignees\`.`);
}
async function askForReviews(github, pull, { reviewers, teamReviewers }, warnings) {
    const { octokit, owner, repo } = github;
    const ask = (people, teams) => () => octokit.rest.pulls.requestReviewers({
        owner,
        repo,
        pull_number: pull.number,
        reviewers: [...people],
        team_reviewers: [...teams],
    });
    await attempt(github, ask(reviewers, teamReviewers), [
        ...reviewers.map((login) => ({
            subject: `The review of \`${login}\` was`,
            write: ask([login], []),
        })),
        ...teamReviewers.map((team) => ({
            subject: `The review of team \`${team}\` was`,
            write: ask([], [team]),
        })),
    ], warnings);
}
async function attempt(github, together, parts, warnings) {
    if (parts.length === 0)
        return;
    try {
        await patiently(github, together);
    }
    catch (error) {
        if (!isOfOnePart(error) || parts.length === 1) {
            const [first] = parts;
            const subject = parts.length === 1 && first
                ? first.subject
                : `${parts.length} things (${parts.map(({ subject }) => subject.replace(/^The | (?:was|were)$/g, "")).join(", ")}) were`;
            warnings.push(failure(subject, error));
            return;
        }
        for (const { subject, write } of parts) {
            await write().catch((error) => warnings.push(failure(subject, error)));
        }
    }
}
/** Whether the refusal is about one part of a request, so that the others may well be done. */
function isOfOnePart(error) {
    return (statusOf(error) === 422 ||
        /permission to create labels/i.test((0,problem/* messageOf */.b)(error)));
}

// EXTERNAL MODULE: ./build/pull-request/marker.js
var pull_request_marker = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/pull-request/open.js



/** Opens the pull request of a branch that stands ready. */
async function openPullRequest(commit, { github, desired, target, footnote }) {
    const { octokit, owner, repo } = github;
    const open = async (draft) => {
        const { data } = await octokit.rest.pulls.create({
            owner,
            repo,
            head: target.branch,
            base: target.base,
            title: desired.title,
            body: (0,pull_request_marker/* writeSection */.Zn)(null, desired.body, { ...(0,pull_request_marker/* contentOf */.$E)(desired), commit }, footnote?.(null) ?? null),
            draft,
        });
        return { number: data.number, url: data.html_url, nodeId: data.node_id };
    };
    try {
        const pull = await patiently(github, () => open(target.draft), isHeadUnseen);
        return { pull, warnings: [] };
    }
    catch (error) {
        if (isTwin(error)) {
            // Ours, when the answer to the first try was lost on the way.
            const pull = await findPullRequest(commit, github, target);
            return pull ? { pull, warnings: [] } : "lost-race";
        }
        if (isHeadUnseen(error))
            return "lost-race";
        if (!target.draft || !isDraftRefusal(error))
            throw error;
        const warning = "The pull request is not a draft: GitHub has none in private repositories of this plan. Leave `draft` off.";
        return { pull: await open(false), warnings: [warning] };
    }
}
/** The branch has not reached all of GitHub yet, or it is gone again. */
function isHeadUnseen(error) {
    return (isRefusal(error, 422, /"field":"head"/) &&
        isRefusal(error, 422, /"code":"invalid"/));
}
async function findPullRequest(commit, { octokit, owner, repo }, { branch, base }) {
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        head: `${owner}:${branch}`,
        base,
        state: "open",
    });
    const found = data.find(({ body }) => (0,pull_request_marker/* readMarker */.t7)(body)?.commit === commit);
    return found
        ? { number: found.number, url: found.html_url, nodeId: found.node_id }
        : null;
}

;// CONCATENATED MODULE: ./build/pull-request/commits.js


/**
 * Reads whether a branch holds more than ours. The buttons "Update branch" make commits of the same work: a merge of
 * the base, or ours anew on top of it. No name tells them from what people do: conflicts that somebody resolves in the
 * web editor are committed in GitHub's name too, and Enterprise Server has another. So what they bring decides: the
 * branch against its base has to be, file by file and to the byte, what our commit was against its own. Where base and
 * branch both changed a file, a merge holds what neither has. Whether git made that or a person can't be told, so it
 * counts as theirs.
 */
async function readOnBranch(github, { base, sha, ourCommit }) {
    const branch = await compare(github, base, sha);
    if (branch === null)
        return { isOurs: false, content: null };
    const { commits, total_commits } = branch;
    const signed = commits.filter(({ commit }) => (0,pull_request_marker/* hasOurMessage */.kM)(commit.message));
    const content = (0,pull_request_marker/* readContent */.c_)(signed.at(-1)?.commit.message ?? "");
    const ours = commits.filter(isOurs);
    if (commits.length < total_commits)
        return { isOurs: false, content };
    if (ours.length === commits.length)
        return { isOurs: true, content };
    const isOfPeople = (commit) => !signed.includes(commit) && !isMergeByButton(commit);
    const known = ours.at(-1)?.sha ?? ourCommit;
    if (known === null || commits.some(isOfPeople)) {
        return { isOurs: false, content };
    }
    const own = await compare(github, base, known);
    if (own === null || !own.commits.every(isOurs)) {
        return { isOurs: false, content };
    }
    const changes = changesOf(branch);
    return { isOurs: changes !== null && changes === changesOf(own), content };
}
function isOurs({ commit: { message, tree } }) {
    return (0,pull_request_marker/* isOurCommit */.Az)({ message, tree: tree.sha });
}
/** Who merges by git commits the merge in their own name. */
function isMergeByButton({ parents, commit }) {
    return (parents.length === 2 && commit.author?.email !== commit.committer?.email);
}
/** GitHub lists so many files and no more, whatever is asked. */
const MOST_FILES = 300;
/** Files by path and blob id, for comparing; null where GitHub may not have listed all. */
function changesOf({ files = [] }) {
    if (files.length >= MOST_FILES)
        return null;
    const changes = files.map(({ filename, previous_filename, status, sha }) => JSON.stringify([filename, previous_filename, status, sha]));
    return changes.sort().join("\n");
}
/** From where the two parted to the head; null where they have nothing in common, or one of them is not there. */
async function compare({ octokit, owner, repo }, base, head) {
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${base}...${head}`,
            per_page: 100,
        });
        return data;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pull-request/state.js



/** On an open pull request: rebuild the branch, whatever is on it. */
const REBUILD_LABEL = "model-sync: rebuild";
/** Reads what GitHub has of the branch, in one request where nothing is unusual. */
async function readRemote(github, question) {
    const { branch, base } = question;
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        head: `${owner}:${branch}`,
        state: "all",
        sort: "created",
        direction: "desc",
        per_page: 20,
    });
    const pulls = data.filter((pull) => isFromBranch(pull, branch));
    const repositoryId = pulls[0]?.base.repo?.node_id ?? null;
    const openPulls = pulls.filter(({ state }) => state === "open");
    const open = openPulls.find((pull) => pull.base.ref === base) ?? openPulls[0];
    if (open) {
        const remote = {
            open: await describeOpen(github, open),
            closed: null,
            existingBranch: { kind: "unknown" },
        };
        return { remote, repositoryId };
    }
    const ended = pulls.filter((pull) => pull.base.ref === base);
    const end = await readEnd(github, ended, question);
    return { remote: { open: null, ...end }, repositoryId };
}
/** How the last pull request ended, and what is left of its branch. */
async function readEnd(github, [latest, ...older], question) {
    const { content, looksForBranch } = question;
    const ourCommit = (0,pull_request_marker/* readMarker */.t7)(latest?.body ?? null)?.commit ?? null;
    const look = () => readBranch(github, question, ourCommit);
    const unknown = { kind: "unknown" };
    if (latest === undefined) {
        return {
            closed: null,
            existingBranch: looksForBranch ? await look() : unknown,
        };
    }
    const pull = [latest, ...older].find(isEndOf(content, latest)) ?? latest;
    const closed = await describeClosed(github, pull, question);
    const mark = isAtStake(pull, content) ? (0,pull_request_marker/* readMarks */.pc)(pull.body).closed : null;
    const marked = mark?.head === closed.head ? mark : null;
    const existingBranch = looksForBranch || !closed.isOurs || marked?.keepsBranch === false
        ? await look()
        : unknown;
    // We close by deleting the branch. Where it still is, or is again, it was somebody else who closed.
    const isThere = existingBranch.kind === "branch" && existingBranch.sha === closed.head;
    const isByUs = marked !== null && (marked.keepsBranch || !isThere);
    return {
        closed: isByUs ? { ...closed, closedBy: "us" } : closed,
        existingBranch,
    };
}
/** A fork may belong to the same owner and have a branch of the same name; of one that was deleted nothing is left. */
function isFromBranch({ head, base }, branch) {
    const from = head.repo;
    return head.ref === branch && from?.id === base.repo.id;
}
async function describeOpen(github, pull) {
    const marker = (0,pull_request_marker/* readMarker */.t7)(pull.body);
    const isUntouched = marker?.commit === pull.head.sha;
    const labels = (pull.labels ?? []).map(({ name }) => name);
    const onBranch = isUntouched
        ? { isOurs: true, content: marker }
        : await readOnBranch(github, {
            base: pull.base.ref,
            sha: pull.head.sha,
            ourCommit: marker?.commit ?? null,
        });
    return {
        ...onBranch,
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? "",
        into: pull.base.ref,
        head: pull.head.sha,
        section: (0,pull_request_marker/* readSection */.GU)(pull.body),
        marks: (0,pull_request_marker/* readMarks */.pc)(pull.body),
        author: pull.user?.login ?? null,
        isHandedBack: labels.some((label) => label.toLowerCase() === REBUILD_LABEL),
        labels,
        isQueued: false,
        hasAutoMerge: Boolean(pull.auto_merge),
        nodeId: pull.node_id,
    };
}
/**
 * Whether a pull request proposed the same and was not merged. Of those before the latest, only one that began with
 * the same base: to go back to what was declined once, from something else, is another proposal.
 */
function isEndOf(content, latest) {
    return (pull) => isAtStake(pull, content) &&
        (pull === latest || (0,pull_request_marker/* readMarker */.t7)(pull.body)?.base === content.base);
}
/** Whether its end decides something: has somebody declined this very content? */
function isAtStake(pull, { digest }) {
    return !isMerged(pull) && (0,pull_request_marker/* readMarker */.t7)(pull.body)?.digest === digest;
}
function isMerged({ merged_at }) {
    return merged_at !== null && merged_at !== undefined;
}
async function describeClosed(github, pull, { base, content }) {
    const marker = (0,pull_request_marker/* readMarker */.t7)(pull.body);
    const { sha } = pull.head;
    const ourCommit = marker?.commit ?? null;
    return {
        number: pull.number,
        url: pull.html_url,
        head: sha,
        digest: marker?.digest ?? null,
        closedBy: isMerged(pull) ? "merge" : "others",
        isOurs: ourCommit === sha ||
            (isAtStake(pull, content) &&
                (await readOnBranch(github, { base, sha, ourCommit })).isOurs),
    };
}
async function readBranch(github, { branch, base }, ourCommit) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getBranch({
            owner,
            repo,
            branch,
        });
        const { sha, commit } = data.commit;
        const { message, tree } = commit;
        const onBranch = (0,pull_request_marker/* isOurCommit */.Az)({ message, tree: tree.sha })
            ? { isOurs: true, content: (0,pull_request_marker/* readContent */.c_)(message) }
            : await readOnBranch(github, { base, sha, ourCommit });
        return { kind: "branch", sha, ...onBranch };
    }
    catch (error) {
        if (statusOf(error) === 404)
            return { kind: "none" };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pull-request/apply.js









/** Does what the plan says and nothing else. */
async function apply(plan, context) {
    switch (plan.kind) {
        case "none":
            return done("none", plan.pull, plan.pull?.head ?? null);
        case "held":
            return hold(plan, context);
        case "create":
            return create(plan.place, context);
        case "rebuild":
            return rebuild(plan.pull, context);
        case "update-text":
            await setText(context, plan.pull, plan.marker, plan.pull.title);
            return done("updated", plan.pull, plan.pull.head, await setBreakingLabel(plan.pull, context));
        case "close":
            return apply_close(plan.pull, context);
        default:
            return plan;
    }
}
function done(operation, pull, headSha, warnings = []) {
    return {
        operation,
        number: pull?.number ?? null,
        url: pull?.url ?? null,
        headSha,
        warnings,
    };
}
async function hold(plan, { github, target }) {
    if (plan.reason === "merge-queue" || plan.reason === "other-base") {
        return done("held", plan.pull, plan.pull.isOurs ? plan.pull.head : null);
    }
    if (plan.reason === "declined" || plan.pull === null) {
        return done("held", plan.pull, null);
    }
    const { pull } = plan;
    if (pull.marks.held)
        return done("held", pull, null);
    const said = { branch: target.branch, label: REBUILD_LABEL };
    const warnings = await unlessRefused(`#${pull.number} could not be commented on`, async () => {
        await commentHeld(github, pull, said);
        await setMarks(github, pull, { closed: null, held: true });
    });
    return done("held", pull, null, warnings);
}
async function setMarks({ octokit, owner, repo }, { number, body }, marks) {
    await octokit.rest.pulls.update({
        owner,
        repo,
        pull_number: number,
        body: (0,pull_request_marker/* writeMarks */.k6)(body, marks),
    });
}
async function create(place, context) {
    const { github, target, recordState } = context;
    const commit = place.kind === "ready" ? place.sha : await context.commit();
    const placed = await placeBranch(place, commit, context);
    if (placed !== "moved")
        return placed;
    recordState(`The branch \`${target.branch}\` is at ${commit.slice(0, 7)}, with everything on it; no pull request was opened.`);
    const opened = await openPullRequest(commit, context);
    if (opened === "lost-race")
        return opened;
    const { pull } = opened;
    recordState(`Pull request #${pull.number} is open: ${pull.url}`);
    return done("created", pull, commit, [
        ...opened.warnings,
        ...(await decorate(github, pull, withBreakingLabel(target))),
        ...(await turnOnAutoMerge(pull, context)),
    ]);
}
/** Brings the branch to the commit, from wherever it was before. */
async function placeBranch(place, commit, context) {
    const { github, target } = context;
    switch (place.kind) {
        case "ready":
            return "moved";
        case "branch":
            return place.sha === commit ? "moved" : move(place.sha, commit, context);
        case "none":
        case "unknown": {
            if (await createBranch(github, target.branch, commit))
                return "moved";
            return place.kind === "unknown" && place.existingBranch !== null
                ? move(place.existingBranch, commit, context)
                : // After an answer that was lost on the way, the branch is where it should be.
                    (await readBranchSha(github, target.branch)) === commit
                        ? "moved"
                        : "lost-race";
        }
        default:
            return place;
    }
}
async function move(from, to, { github, target, repositoryId }, text = null) {
    const { branch } = target;
    try {
        return await moveBranch(github, { branch, from, to, repositoryId, text });
    }
    catch (error) {
        if (isQueueLock(error))
            return "queued";
        throw error;
    }
}
async function turnOnAutoMerge(pull, { github, target }) {
    if (target.autoMerge === "off")
        return [];
    return target.hasDanger
        ? [
            "Auto-merge was not turned on: a finding of this run says to look before merging. Turn it on by hand when you have.",
        ]
        : enableAutoMerge(github, pull, target.autoMerge);
}
async function rebuild(pull, context) {
    const { github, desired, target, recordState } = context;
    const warnings = [];
    const commit = await context.commit();
    if (target.hasDanger && pull.hasAutoMerge) {
        await disableAutoMerge(github, pull.nodeId);
        const said = `Auto-merge of #${pull.number} was turned off, since a finding of this run says to look before merging.`;
        recordState(said);
        warnings.push(`${said} Turn it on again when you have.`);
    }
    if (pull.head !== commit) {
        const moved = await move(pull.head, commit, context);
        if (moved !== "moved")
            return moved;
        recordState(`The branch of #${pull.number} was moved to ${commit.slice(0, 7)}; the pull request's text is still that of the commit before.`);
    }
    const marker = { ...(0,pull_request_marker/* contentOf */.$E)(desired), commit };
    await setText(context, pull, marker, desired.title);
    warnings.push(...(await setBreakingLabel(pull, context)));
    if (pull.isHandedBack) {
        warnings.push(...(await unlessRefused(`The label \`${REBUILD_LABEL}\` could not be taken off #${pull.number}, so that the next run rebuilds it again`, () => takeLabelOff(github, pull.number, REBUILD_LABEL))));
    }
    return done("updated", pull, commit, warnings);
}
async function takeLabelOff({ octokit, owner, repo }, issue_number, name) {
    await octokit.rest.issues.removeLabel({ owner, repo, issue_number, name });
}
function withBreakingLabel({ labels, breaking, ...target }) {
    return {
        ...target,
        breaking: breaking,
        labels: breaking?.isOn ? [...labels, breaking.label] : labels,
    };
}
/** Puts the label that goes with the content on, or takes it off, where it is not as it should be. */
async function setBreakingLabel({ number, labels }, { github, target: { breaking } }) {
    if (breaking === null)
        return [];
    const { octokit, owner, repo } = github;
    const { label, isOn } = breaking;
    const isThere = labels.some((name) => name.toLowerCase() === label.toLowerCase());
    if (isThere === isOn)
        return [];
    const change = isOn
        ? () => octokit.rest.issues.addLabels({
            owner,
            repo,
            issue_number: number,
            labels: [label],
        })
        : () => takeLabelOff(github, number, label);
    return unlessRefused(`The label \`${label}\` could not be put on #${number} or taken off it`, change);
}
/**
 * Deleting its branch closes a pull request. Where a rule keeps the branch, the pull request is closed by itself. That
 * it is us who close it is written first: whatever becomes of the rest, it is not taken for declined.
 */
async function apply_close(pull, context) {
    const { github, target, recordState } = context;
    const { number, nodeId, head } = pull;
    const warnings = [];
    const marked = (keepsBranch) => (0,pull_request_marker/* writeMarks */.k6)(pull.body, { closed: { head, keepsBranch }, held: false });
    try {
        const body = marked(false);
        const text = body === pull.body ? null : { number, nodeId, body };
        const moved = await move(head, null, context, text);
        if (moved !== "moved")
            return moved;
    }
    catch (error) {
        if (!(error instanceof Error && RULE.test(error.message)))
            throw error;
        await closeByItself(github, number, marked(true));
        warnings.push(`The branch \`${target.branch}\` could not be deleted: a rule of the repository keeps it. Delete it by hand, or exempt it under Settings > Rules.`);
    }
    recordState(`Pull request #${number} is closed.`);
    warnings.push(...(await unlessRefused(`#${number} could not be commented on`, () => commentClosed(github, pull, target.base))));
    return done("closed", pull, null, warnings);
}
async function closeByItself({ octokit, owner, repo }, pull_number, body) {
    await octokit.rest.pulls.update({
        owner,
        repo,
        pull_number,
        state: "closed",
        body,
    });
}
async function setText({ github: { octokit, owner, repo }, desired, footnote }, pull, marker, title) {
    const beside = footnote?.((0,pull_request_marker/* readSeen */.OP)(pull.body)) ?? null;
    await octokit.rest.pulls.update({
        owner,
        repo,
        pull_number: pull.number,
        body: (0,pull_request_marker/* writeSection */.Zn)(pull.body, desired.body, marker, beside),
        ...(title !== pull.title && { title }),
    });
}
async function unlessRefused(what, request) {
    try {
        await request();
        return [];
    }
    catch (error) {
        const message = (0,problem/* messageOf */.b)(error);
        const wayOut = /\blocked\b/i.test(message)
            ? "The log says the same."
            : "The job needs `pull-requests: write`.";
        return [`${what}: ${message.replace(/\.?$/, ".")} ${wayOut}`];
    }
}

;// CONCATENATED MODULE: ./build/pull-request/base.js

/**
 * The branch that the pull request goes into.
 * @throws {Problem} where it is not known, or what is checked out does not belong to it
 */
function baseBranch(options, head, run, dryRun) {
    const ref = refOf(options, run);
    if (head.branch === null && isTemporary(ref)) {
        // A dry run changes nothing, so that it may show on a pull request what a sync would do.
        const base = options.base ?? run.baseRef;
        if (dryRun && base)
            return base;
        throw notABranch(head, ref);
    }
    const found = options.base ?? head.branch ?? branchOf(ref);
    if (found === undefined || found === "") {
        throw new problem/* Problem */.A({
            title: "The pull request's base is not known",
            cause: `HEAD is detached at ${head.sha.slice(0, 7)}${ref === undefined ? "" : `, and the run is for ${ref}, which is no branch`}.`,
            remedy: "Nothing was changed on GitHub. Check out a branch (`ref` of actions/checkout) or name one with `base`.",
        });
    }
    if (found === options.branch) {
        throw new problem/* Problem */.A({
            title: "The pull request's base and branch are the same",
            cause: `Both are \`${found}\`.`,
            remedy: "Nothing was changed on GitHub. Check out the branch that the catalog should be merged into, or name it with `base`.",
        });
    }
    return found;
}
/** The run's ref, where the run is one of the repository that gets the pull request. */
function refOf({ owner, repo }, { ref, repository }) {
    const isElsewhere = repository !== undefined &&
        repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
    return isElsewhere ? undefined : ref;
}
/** The merge of a pull request into its base: nobody's branch, and what it brings must not come with the catalog. */
function isTemporary(ref) {
    return /^refs\/(?:pull|heads\/gh-readonly-queue)\//.test(ref ?? "");
}
function notABranch(head, ref) {
    return new problem/* Problem */.A({
        title: "A run for a pull request can't sync",
        cause: `HEAD is detached at ${head.sha.slice(0, 7)}, which GitHub made to test a pull request (${ref}). A sync that is built on it would carry that pull request's changes along.`,
        remedy: "Nothing was changed on GitHub. Run the sync on `schedule`, `workflow_dispatch` or `push`; to see on a pull request what it would do, set `dry-run: true`; to sync all the same, check out a branch (`ref` of actions/checkout).",
    });
}
function branchOf(ref) {
    const heads = "refs/heads/";
    return ref?.startsWith(heads) ? ref.slice(heads.length) : undefined;
}

// EXTERNAL MODULE: ./build/lib/blob-id.js
var blob_id = __webpack_require__(4907);
;// CONCATENATED MODULE: ./build/pull-request/commit.js


/** GitHub drops the connection at payloads of a few megabytes; a slice of the tree is kept below one. */
const MAX_SLICE_BYTES = 900_000;
/** GitHub takes no more than a hundred requests at once of all that ask in one's name. */
const MAX_UPLOADS = 10;
function fileAt(path) {
    return { path, mode: "100644", type: "blob" };
}
/** Contents travel within the tree: 150 files are one request, where 150 blobs would hit GitHub's rate limit. */
function slicesOf(entries) {
    const slices = [];
    let room = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
        if (size > room || slices.length === 0) {
            slices.push([]);
            room = MAX_SLICE_BYTES;
        }
        slices.at(-1)?.push(entry);
        room -= size;
    }
    return slices;
}
/** Without an author GitHub signs the commit of a bot, so that it counts as verified. */
async function createCommit(github, { changes, content, parent, message }) {
    const { octokit, owner, repo } = github;
    const entries = [
        ...(await upload(github, changes.write, parent)),
        ...changes.remove.map((path) => ({ ...fileAt(path), sha: null })),
    ];
    let tree = parent.tree;
    for (const slice of slicesOf(entries)) {
        tree = await createTree(github, slice, tree);
    }
    const { data } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message: (0,pull_request_marker/* signMessage */.lT)(message, tree, content),
        tree,
        parents: [parent.sha],
    });
    return data.sha;
}
/**
 * Uploads the files but for a last slice of them, as trees that nobody will ask for: from then on GitHub knows their
 * texts by the ids that git gives them. In whatever order, so at once.
 * @returns all files, those that are uploaded by their ids
 */
async function upload(github, files, parent) {
    const slices = slicesOf([...files].map(([path, content]) => ({ ...fileAt(path), content })));
    const last = slices.pop() ?? [];
    for (let done = 0; done < slices.length; done += MAX_UPLOADS) {
        const next = slices.slice(done, done + MAX_UPLOADS);
        await Promise.all(next.map((slice) => createTree(github, slice)));
    }
    const uploaded = slices.flat().map(({ path, content }) => ({
        ...fileAt(path),
        sha: (0,blob_id/* blobId */.z)(content, parent),
    }));
    return [...uploaded, ...last];
}
async function createTree({ octokit, owner, repo }, tree, base_tree) {
    const { data } = await octokit.rest.git.createTree({
        owner,
        repo,
        tree,
        ...(base_tree !== undefined && { base_tree }),
    });
    return data.sha;
}

;// CONCATENATED MODULE: ./build/pull-request/decide.js

/** What to do about it. Total: there is a plan for every state, and only one. */
function decide(desired, remote) {
    const { changes } = desired;
    const differs = changes.write.size + changes.remove.length > 0;
    if (remote.open)
        return decideOpen(desired, differs, remote.open);
    if (!differs)
        return { kind: "none", pull: null };
    return decideNew(desired, remote.closed, remote.existingBranch);
}
function decideOpen(desired, differs, pull) {
    const held = (reason) => ({
        kind: "held",
        reason,
        pull,
    });
    if (pull.into !== desired.into)
        return held("other-base");
    if (pull.isQueued)
        return held("merge-queue");
    if (!pull.isOurs && !pull.isHandedBack) {
        return { kind: "held", reason: "others-commits", pull };
    }
    if (!differs)
        return { kind: "close", pull };
    const { content } = pull;
    if (pull.isHandedBack || !isSame(content, desired)) {
        return { kind: "rebuild", pull };
    }
    // A mark that we are closing it, or that others are at work on it, is no longer true.
    const isMarked = pull.marks.closed !== null || pull.marks.held;
    return pull.section === (0,pull_request_marker/* fitBody */.KM)(desired.body, pull.body) && !isMarked
        ? { kind: "none", pull }
        : { kind: "update-text", pull, marker: { ...content, commit: pull.head } };
}
function decideNew(desired, closed, existingBranch) {
    if (closed?.closedBy === "others" &&
        closed.isOurs &&
        closed.digest === desired.digest) {
        return { kind: "held", reason: "declined", pull: closed };
    }
    switch (existingBranch.kind) {
        case "unknown": {
            const known = closed?.isOurs ? closed.head : null;
            return {
                kind: "create",
                place: { kind: "unknown", existingBranch: known },
            };
        }
        case "none":
            return { kind: "create", place: existingBranch };
        case "branch": {
            if (!existingBranch.isOurs) {
                return { kind: "held", reason: "others-commits", pull: null };
            }
            const { sha, content } = existingBranch;
            const kind = isSame(content, desired) ? "ready" : "branch";
            return { kind: "create", place: { kind, sha } };
        }
        default:
            return existingBranch;
    }
}
function isSame(content, desired) {
    return content?.digest === desired.digest && content.base === desired.base;
}

;// CONCATENATED MODULE: ./build/pull-request/describe.js

/** The plan in one line, for logs and dry runs. */
function describePlan(plan, { branch }, created = null) {
    switch (plan.kind) {
        case "none":
            return plan.pull
                ? `Pull request #${plan.pull.number} is up to date.`
                : "Nothing to do: the repository has this catalog.";
        case "create":
            return created === null
                ? "Open a pull request."
                : `Opened pull request #${created}.`;
        case "rebuild":
            return `Update pull request #${plan.pull.number}: its content changed.`;
        case "update-text":
            return `Update the text of pull request #${plan.pull.number}.`;
        case "close":
            return `Close pull request #${plan.pull.number}: its base has all that it would change.`;
        case "held":
            return `Held: ${describeHeld(plan, branch)}`;
        default:
            return plan;
    }
}
function describeHeld(plan, branch) {
    switch (plan.reason) {
        case "declined": {
            const { number } = plan.pull;
            return `#${number} with this very content was closed without merging. A new pull request comes when the content differs; to have this one after all, reopen #${number}.`;
        }
        case "merge-queue":
            return `#${plan.pull.number} waits in a merge queue, so its branch is left alone. The next run brings what is new since.`;
        case "other-base":
            return `#${plan.pull.number} has the branch \`${branch}\` and goes into \`${plan.pull.into}\`. Give each base a \`branch\` of its own, or close that pull request.`;
        case "others-commits":
            return plan.pull
                ? `the branch of #${plan.pull.number} carries commits of others, which would be lost. Merge it, label it \`${REBUILD_LABEL}\` to rebuild it without them, or delete the branch to start over.`
                : `the branch \`${branch}\` carries commits of others, which would be lost. Delete it to start over, or name another with \`branch\`.`;
        default:
            return plan;
    }
}

;// CONCATENATED MODULE: ./build/pull-request/explain.js


/** What GitHub's refusals mean and how to go on, most specific first. */
const EXPLANATIONS = [
    {
        title: "GitHub Actions may not open pull requests in this repository",
        when: /not permitted to create or approve pull requests/i,
        remedy: 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General > Workflow permissions (an organisation may have locked it), or pass the token of a GitHub App as `token`. `permissions` in the workflow does not help here.',
    },
    {
        title: "The token's owner has to authorise it for the organisation",
        when: /SAML enforcement|SSO/,
        remedy: "Authorise the personal token for single sign-on, or use the job's own token or that of a GitHub App.",
    },
    {
        title: "The organisation lets in certain addresses only",
        when: /IP allow list/i,
        remedy: "Run the job on a runner within the organisation's allow list, or have its address added.",
    },
    {
        title: "The token may not do this",
        when: /Resource not accessible by|without `?workflows?`? permission/i,
        remedy: (_place, { permissions, request }) => [
            "Give the job these permissions: `contents: write` and `pull-requests: write`",
            permissions === null ? "" : ` (this request: ${permissions})`,
            ". A token that you pass yourself needs them in its own settings.",
            /git\/refs|graphql/.test(request)
                ? " If it has them: GitHub asks for `workflows: write` as well where the base has other workflows than the default branch."
                : "",
        ].join(""),
    },
    {
        title: "GitHub does not know the token",
        when: /Bad credentials|Requires authentication/i,
        remedy: "Check `token`: it may have expired. The default is the job's own token.",
    },
    {
        title: "The repository is archived",
        when: /archived so is read-only/i,
        remedy: "Unarchive it, or switch this workflow off.",
    },
    {
        title: "The repository has no commit on GitHub",
        when: /Git Repository is empty/i,
        remedy: "Push a first commit before this step.",
    },
    {
        title: "The repository takes signed commits only",
        when: /must have (?:valid|verified) signatures/i,
        remedy: "GitHub signs the commits of bots: use the job's own token or that of a GitHub App rather than a personal one.",
    },
    {
        title: "The pull request waits in a merge queue",
        when: /added to a merge queue|queued for merging/i,
        remedy: "Wait until it is merged, or take it out of the queue.",
    },
    {
        title: "A rule of the repository forbids the branch",
        when: RULE,
        remedy: ({ branch }) => `Exempt the branch \`${branch}\` under Settings > Rules (or Branches), or name another with \`branch\`.`,
    },
    {
        title: "GitHub does not have the checked-out commit",
        when: ({ message, request, status }) => /(?:Parent SHA|Tree SHA|Object) does not exist|base_tree is not a valid/i.test(message) ||
            (status === 404 && /\/git\/(?:trees|commits)$/.test(request)),
        remedy: ({ owner, repo }) => `The pull request is built on the checked-out commit. Push local commits before this step, and see that \`working-directory\` is a checkout of ${owner}/${repo} and that the token may write to it.`,
    },
    {
        title: "The branch's name is in the way of another",
        when: /Reference update failed|is not a valid ref name/i,
        remedy: ({ branch }) => `Git can't have both \`a\` and \`a/b\`: look for a branch that \`${branch}\` begins with, or that begins with it, or name another with \`branch\`.`,
    },
    {
        title: "GitHub does not have the base branch",
        when: ({ message }) => /"field":"base"/.test(message) && /"code":"invalid"/.test(message),
        remedy: ({ base }) => `There is no branch \`${base}\` on GitHub: push it, or name another with \`base\`.`,
    },
    {
        title: "The branch has nothing to merge into the base",
        when: /No commits between|no history in common/i,
        remedy: ({ base }) => `The checked-out commit does not belong to \`${base}\`: check that branch out, or name the right one with \`base\`.`,
    },
    {
        title: "GitHub's rate limit is reached",
        when: /rate limit|abuse detection/i,
        remedy: "Run it again later. Other jobs of this token or repository use the same limit.",
    },
    {
        title: "GitHub does not find the repository",
        when: ({ status }) => status === 404,
        remedy: ({ owner, repo }) => `Check \`repository\` (${owner}/${repo}), and that the token may read it: GitHub says "Not Found" as well where it may not.`,
    },
    {
        title: "GitHub can't be reached",
        when: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|fetch failed|other side closed|socket hang up|certificate/i,
        remedy: "Check the runner's network and proxy (`HTTPS_PROXY`), and run it again.",
    },
    {
        title: "GitHub is in trouble",
        when: ({ status }) => status !== null && status >= 500,
        remedy: "Three more tries failed as well. Run it again when https://www.githubstatus.com shows green.",
    },
];
/** A GitHub error in words that help, with what state it left behind; anything else as it is. */
function explain(error, place) {
    if (error instanceof problem/* Problem */.A || !(error instanceof Error))
        return error;
    const refused = describeRefusal(error);
    if (refused.request === "")
        return error;
    const known = EXPLANATIONS.find(({ when }) => when instanceof RegExp ? when.test(refused.message) : when(refused));
    const { title, remedy } = known ?? UNKNOWN;
    const { status, request, message } = refused;
    const link = compareLink(place);
    return new problem/* Problem */.A({
        title,
        cause: [
            `${request}${status === null ? "" : ` answered ${status}`}: ${message}`,
            ...(place.state.length === 0
                ? ["Nothing was changed on GitHub."]
                : place.state),
        ].join("\n"),
        remedy: [
            typeof remedy === "string" ? remedy : remedy(place, refused),
            ...(link === null ? [] : [`Or open the pull request yourself: ${link}`]),
        ].join(" "),
    });
}
const UNKNOWN = {
    title: "GitHub refused a request",
    remedy: "Run it again; if it stays, report it with this message.",
};
/** Where the branch stands without a pull request, people can still open one. */
function compareLink({ state, serverUrl, owner, repo, base, branch, }) {
    if (!state.at(-1)?.includes("no pull request was opened"))
        return null;
    const path = (name) => name.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl}/${owner}/${repo}/compare/${path(base)}...${path(branch)}?expand=1`;
}
function describeRefusal(error) {
    const { request, response } = error;
    const isGraphql = error.name === "GraphqlResponseError";
    const url = request?.url;
    return {
        status: statusOf(error),
        message: (0,problem/* messageOf */.b)(error)
            .replace(/ - https:\/\/docs\.github\.com\S*$/, "")
            .replace(/^Request failed due to following response errors:\s*-?\s*/, "")
            .trim(),
        request: isGraphql
            ? "POST /graphql"
            : url === undefined
                ? ""
                : `${request?.method} ${decodeURIComponent(new URL(url).pathname)}`,
        permissions: response?.headers?.["x-accepted-github-permissions"] ?? null,
    };
}

;// CONCATENATED MODULE: ./build/pull-request/publish.js









/** Publishes to one repository by one set of options. */
function publisher(github, options, serverUrl, run) {
    return async ({ summary, hasDanger, isBreaking, since, seen, ...content }, head, dryRun) => {
        const { owner, repo } = github;
        const { branch } = options;
        const base = baseBranch(options, head, run, dryRun);
        const fill = (template) => template.replaceAll("{summary}", () => summary);
        const desired = { ...content, into: base, title: fill(options.title) };
        const { breakingLabel: label } = options;
        const breaking = label === null ? null : { label, isOn: isBreaking };
        const target = { ...options, base, hasDanger, breaking };
        const commit = {
            changes: content.changes,
            content: (0,pull_request_marker/* contentOf */.$E)(content),
            parent: { sha: head.sha, tree: head.tree },
            message: fill(options.commitMessage),
        };
        const state = [];
        const context = {
            github,
            desired,
            target,
            commit: once(() => createCommit(github, commit)),
            footnote: (last) => ({
                text: [since(last), reportLink(run.url)].filter(Boolean).join("\n\n"),
                seen,
            }),
            recordState: (said) => state.splice(0, state.length, said),
        };
        try {
            return await (dryRun ? preview(context) : readDecideApply(context));
        }
        catch (error) {
            throw explain(error, { serverUrl, owner, repo, base, branch, state });
        }
    };
}
function reportLink(url) {
    return url === undefined
        ? ""
        : `<sub>The full report is the summary of [the run](${url}) that wrote this, and report.html, a page to search in, which it can keep as an artifact.</sub>`;
}
/** A plan that is made a second time is made of the same commit. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function preview(job) {
    const { plan } = await readDecide(job, { looksForBranch: false });
    const nowhere = { number: null, url: null, headSha: null };
    return {
        operation: "dry-run",
        pullRequest: nowhere,
        message: describePlan(plan, job.target),
        warnings: [],
    };
}
async function readDecide({ github, desired, target }, { looksForBranch }) {
    const { branch, base } = target;
    const content = (0,pull_request_marker/* contentOf */.$E)(desired);
    const question = { branch, base, content, looksForBranch };
    const { remote, repositoryId } = await readRemote(github, question);
    return { remote, repositoryId, plan: decide(desired, remote) };
}
/** A lost race is read again and decided again, once; after that, somebody else has to have done the work. */
async function readDecideApply(job) {
    for (const looksForBranch of [false, true]) {
        const { remote, plan, ...read } = await readDecide(job, { looksForBranch });
        const published = await follow(plan, remote, { ...job, ...read });
        if (published !== "lost-race")
            return published;
    }
    const { remote, plan, ...read } = await readDecide(job, {
        looksForBranch: true,
    });
    if (plan.kind === "none" || plan.kind === "held") {
        const published = await follow(plan, remote, { ...job, ...read });
        if (published !== "lost-race")
            return published;
    }
    throw new problem/* Problem */.A({
        title: "Somebody else keeps moving the branch",
        cause: `\`${job.target.branch}\` changed twice while this run was about to move it.`,
        remedy: "Nothing of theirs was overwritten. Give the workflow a `concurrency` group, so that two runs never meet.",
    });
}
async function follow(plan, remote, context) {
    const applied = await apply(plan, context);
    if (applied === "lost-race")
        return applied;
    if (applied === "queued") {
        const { open } = remote;
        if (open === null)
            return "lost-race";
        const known = { ...remote, open: { ...open, isQueued: true } };
        return follow(decide(context.desired, known), known, context);
    }
    const { operation, warnings, ...pullRequest } = applied;
    const said = describePlan(plan, context.target, pullRequest.number);
    return { operation, pullRequest, message: said, warnings };
}

;// CONCATENATED MODULE: ./build/pull-request/index.js




/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PROJECT_URL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's version (a test sees to it): importing that file would put the whole of it into dist. */
const VERSION = "1.0.0";
const PROJECT_URL = "https://github.com/org/model-sync-action";


/***/ })

};
