export const id = 404;
export const ids = [404];
export const modules = {

/***/ 4404:
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
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/compiled/lib/json.js
var json = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
;// CONCATENATED MODULE: ./build/compiled/pull-request/github-errors.js


function unprocessable(words) {
    return ({ status, message }) => status === 422 && words.test(message);
}
/** Octokit appends GitHub's list of wrong fields to the message, as JSON. */
function invalidField(field) {
    return ({ status, message }) => status === 422 &&
        message.includes(`"field":"${field}"`) &&
        message.includes('"code":"invalid"');
}
/** GitHub names each rule of a ruleset that is broken in a line of its own, which begins with what the rule is about. */
function brokenRule(subject, what = /./) {
    return ({ message }) => message
        .split("\n")
        .map((line) => line.replace(/^[\s-]*(?:the )?/i, ""))
        .some((line) => subject.test(line) && what.test(line));
}
const TIMED_OUT = /your request timed out|respond to your request in time/i;
/** What the message of an answer that is not GitHub's begins with. */
const UNREADABLE = "The answer is not what GitHub's API says";
/**
 * Every error of GitHub that the program knows. A run that stops quotes the first `problem` of the rows that match, a
 * run that continues with a warning the first `warning`. Code asks for a row by its name where it goes on differently
 * after this error.
 */
const GITHUB_ERRORS = {
    pullRequestsForbidden: {
        when: /not permitted to create or approve pull requests/i,
        problem: {
            title: "GitHub Actions may not open pull requests in this repository",
            remedy: 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General > Workflow permissions (an organisation may have locked it), or pass the token of a GitHub App as `token`. `permissions` in the workflow does not help here.',
        },
    },
    ssoRequired: {
        when: /SAML enforcement|SSO/,
        problem: {
            title: "The token's owner has to authorise it for the organisation",
            remedy: "Authorise the personal token for single sign-on, or use the job's own token or that of a GitHub App.",
        },
    },
    tokenLifetime: {
        when: /if the token's lifetime/i,
        problem: {
            title: "The organisation does not accept a token that lives so long",
            remedy: "Give the personal token an earlier expiration date, or use the job's own token or that of a GitHub App.",
        },
    },
    classicToken: {
        when: /forbids access via a personal access tokens? \(classic\)/i,
        problem: {
            title: "The organisation does not accept classic personal access tokens",
            remedy: "Use the job's own token, that of a GitHub App, or a fine-grained personal token.",
        },
    },
    managedUser: {
        when: /Enterprise Managed User/i,
        problem: {
            title: "The token's account may not act outside of its enterprise",
            remedy: "The account is managed by an enterprise that the repository does not belong to: use the job's own token, or that of a GitHub App or account with access.",
        },
    },
    addressNotAllowed: {
        when: /IP allow list/i,
        problem: {
            title: "The organisation lets in certain addresses only",
            remedy: "Run the job on a runner within the organisation's allow list, or have its address added.",
        },
    },
    permissionMissing: {
        when: /Resource not accessible by|without `?workflows?`? permission/i,
        problem: {
            title: "The token may not do this",
            remedy: (_, { headers, request }) => {
                const accepted = headers["x-accepted-github-permissions"];
                return [
                    "Give the job these permissions: `contents: write` and `pull-requests: write`",
                    accepted === undefined ? "" : ` (this request: ${accepted})`,
                    ". A token that you pass yourself needs them in its own settings.",
                    /git\/refs|graphql/.test(request)
                        ? " If it has them: GitHub asks for `workflows: write` as well where the base has other workflows than the default branch."
                        : "",
                ].join("");
            },
        },
        warning: "Give the job `pull-requests: write` (and `contents: write` for auto-merge).",
    },
    pushNotAllowed: {
        when: /not allowed to push/i,
        problem: {
            title: "The token may not push to the repository",
            remedy: "Give the job `contents: write`, or the token's account write access to the repository. Where a rule names who may push, add the account there.",
        },
        warning: "Give the job `contents: write`; where a rule of the base names who may push, add the token's account there.",
    },
    tokenUnknown: {
        when: /Bad credentials|Requires authentication/i,
        problem: {
            title: "GitHub does not know the token",
            remedy: "Check `token`: it may have expired. The default is the job's own token.",
        },
    },
    repositoryArchived: {
        when: /archived so is read-only/i,
        problem: {
            title: "The repository is archived",
            remedy: "Unarchive it, or switch this workflow off.",
        },
    },
    repositoryEmpty: {
        when: /Git Repository is empty/i,
        problem: {
            title: "The repository has no commit on GitHub",
            remedy: "Push a first commit before this step.",
        },
    },
    signatureMissing: {
        when: /must have (?:valid|verified) signatures/i,
        problem: {
            title: "The repository takes signed commits only",
            remedy: "GitHub signs the commits of bots: use the job's own token or that of a GitHub App rather than a personal one.",
        },
    },
    /** GitHub locks the branch of a pull request that waits in a merge queue. */
    mergeQueue: {
        when: /added to a merge queue|queued for merging/i,
        problem: {
            title: "The pull request waits in a merge queue",
            remedy: "Wait until it is merged, or take it out of the queue.",
        },
    },
    commitMessageRule: {
        when: brokenRule(/^commit message/i),
        problem: {
            title: "A rule of the repository forbids the commit's message",
            remedy: "Write a message that the rule allows with `commit-message`, or exempt the branch under Settings > Rules.",
        },
    },
    commitEmailRule: {
        when: brokenRule(/^(?:commit )?(?:author|committer)\b/i, /\be-?mail\b/i),
        problem: {
            title: "A rule of the repository forbids the commit's author",
            remedy: "GitHub makes the token's account the author: pass the token of an account whose address the rule allows, or exempt the branch under Settings > Rules.",
        },
    },
    secretRule: {
        when: /secrets? detected|contains? secrets?\b|secret scanning/i,
        problem: {
            title: "GitHub takes a value of the catalog for a secret",
            remedy: "Look at the file that GitHub names. If it is no secret, allow it under Security > Secret scanning, or leave the provider out with `exclude-providers`.",
        },
    },
    fileSizeRule: {
        when: brokenRule(/^file/i, /\b(?:size|large|larger)\b/i),
        problem: {
            title: "A rule of the repository forbids files of this size",
            remedy: "Raise the limit under Settings > Rules, let the token's account bypass it, or keep fewer providers with `providers`.",
        },
    },
    filePathRule: {
        when: brokenRule(/^file (?:path|extension)/i),
        problem: {
            title: "A rule of the repository forbids the path of a file",
            remedy: "Let the token's account bypass the rule under Settings > Rules, or write to other paths: `models-dir`, `providers-module`, `changelog-file`.",
        },
    },
    branchNameRule: {
        when: brokenRule(/^(?:branch|ref) name/i),
        problem: {
            title: "A rule of the repository forbids the branch's name",
            remedy: ({ branch }) => `Name a branch that the rule allows with \`branch\`, or exempt \`${branch}\` under Settings > Rules.`,
        },
    },
    /** Any other rule of a ruleset or a protected branch. */
    branchRule: {
        when: /Repository rule violations|protected branch|Cannot (?:create|update|delete|force-push to) this|creations being restricted|Changes must be made through a pull request/i,
        problem: {
            title: "A rule of the repository forbids the branch",
            remedy: ({ branch }) => `Exempt the branch \`${branch}\` under Settings > Rules (or Branches), or name another with \`branch\`.`,
        },
    },
    commitUnknown: {
        when: ({ message, request, status }) => /(?:Parent SHA|Tree SHA|Object) does not exist|base_tree is not a valid/i.test(message) ||
            (status === 404 && /\/git\/(?:trees|commits)$/.test(request)),
        problem: {
            title: "GitHub does not have the checked-out commit",
            remedy: ({ owner, repo }) => `The pull request is built on the checked-out commit. Push local commits before this step, and see that \`working-directory\` is a checkout of ${owner}/${repo} and that the token may write to it.`,
        },
    },
    branchNameBlocked: {
        when: /Reference update failed|is not a valid ref name/i,
        problem: {
            title: "The branch's name is in the way of another",
            remedy: ({ branch }) => `Git can't have both \`a\` and \`a/b\`: look for a branch that \`${branch}\` begins with, or that begins with it, or name another with \`branch\`.`,
        },
    },
    branchExists: { when: unprocessable(/Reference already exists/i) },
    baseUnknown: {
        when: invalidField("base"),
        problem: {
            title: "GitHub does not have the base branch",
            remedy: ({ base }) => `There is no branch \`${base}\` on GitHub: push it, or name another with \`base\`.`,
        },
    },
    /** The branch is not visible everywhere on GitHub yet, or it is gone again. */
    branchNotVisible: { when: invalidField("head") },
    nothingToMerge: {
        when: /No commits between|no history in common/i,
        problem: {
            title: "The branch has nothing to merge into the base",
            remedy: ({ base }) => `The checked-out commit does not belong to \`${base}\`: check that branch out, or name the right one with \`base\`.`,
        },
    },
    /** Somebody opened one for the same branch and base since we looked, or the answer to our own request was lost. */
    pullRequestExists: { when: unprocessable(/A pull request already exists/i) },
    draftsUnsupported: {
        when: unprocessable(/Draft pull requests are not supported/i),
    },
    /** The server is an older GitHub Enterprise Server, or a proxy lets only REST through. */
    updateRefsUnknown: {
        when: ({ message, status }) => message.includes("Field 'updateRefs' doesn't exist") ||
            message.includes("UpdateRefsInput isn't a defined input type") ||
            [404, 405, 501].includes(status ?? 0),
    },
    /** What was created a moment ago is not visible everywhere on GitHub yet. Not so for teams, which have their row. */
    nodeNotVisible: {
        when: /Could not resolve to a node(?! with the global id of '(?:T_|MDQ6VGVhb))/i,
        problem: {
            title: "GitHub does not see yet what it just created",
            remedy: "Run it again: the next run continues.",
        },
        warning: "Do it by hand: the pull request stands.",
    },
    /** Ids of before 2021 are Base64 of `04:Team` and a number. */
    teamNotVisible: {
        when: /global id of '(?:T_|MDQ6VGVhb)/,
        warning: "The job's own token may not see teams: pass a GitHub App's token with `members: read`, or correct `team-reviewers`.",
    },
    reviewerWithoutAccess: {
        when: /may only be requested from collaborators/i,
        warning: "Give them access to the repository under Settings > Collaborators and teams, or correct `reviewers` and `team-reviewers`.",
    },
    reviewerIsAuthor: {
        when: /requested from pull request author/i,
        warning: "Whoever the token belongs to opens the pull request and can't review it: take them out of `reviewers`.",
    },
    nothingToWaitFor: {
        when: /clean status/i,
        warning: "Nothing is left to wait for, so there is nothing for auto-merge to do: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
    },
    checkNotRequired: {
        when: /unstable status/i,
        warning: "A check that is not required fails or still runs: require it for the base under Settings > Rules, or leave `auto-merge` off.",
    },
    draftNotMergeable: {
        when: /draft/i,
        warning: "A draft can't be merged automatically: leave `draft` or `auto-merge` off.",
    },
    baseUnprotected: {
        when: /Protected branch rules not configured/i,
        warning: "GitHub merges by itself into a base with a protection rule only: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
    },
    autoMergeNotAllowed: {
        when: /Auto.?merge is not allowed/i,
        warning: 'Tick "Allow auto-merge" under Settings > General > Pull Requests.',
    },
    autoMergeIsOff: { when: /Can't disable auto.?merge/i },
    mergeMethodNotAllowed: {
        when: /Merge method|merge commits? (?:is|are) not allowed|(?:squash|rebase) merg\w+ (?:is|are) not allowed/i,
        warning: "Allow the method under Settings > General > Pull Requests, or choose another with `auto-merge`.",
    },
    labelMissing: {
        when: /permission to create labels|"field":"label","code":"unauthorized"/i,
        warning: "The repository has no such label: create it, or give the job `issues: write` (a GitHub App's token needs it in its own permissions).",
    },
    labelInvalid: {
        when: /Label/,
        warning: "Correct `labels`: a name has 1 to 50 characters.",
    },
    milestoneInvalid: {
        when: /milestone/i,
        warning: "Correct `milestone`: it is a number or the title of an open milestone.",
    },
    conversationLocked: {
        when: /\blocked\b/i,
        warning: "The log says the same.",
    },
    rateLimit: {
        when: /rate limit|abuse detection|submitted too quickly/i,
        problem: {
            title: "GitHub's rate limit is reached",
            remedy: "Run it again later. Other jobs of this token or repository use the same limit.",
        },
        warning: "Do it by hand; the next pull request tries again.",
    },
    primaryRateLimit: {
        when: ({ status, headers, types }) => ["RATE_LIMITED", "RATE_LIMIT", "graphql_rate_limit"].some((type) => types.includes(type)) ||
            ([403, 429].includes(status ?? 0) &&
                String(headers["x-ratelimit-remaining"]) === "0"),
    },
    /** GraphQL answers it with 200, a pull request or comment that comes too soon with 422. */
    secondaryRateLimit: {
        when: /\bsecondary rate\b|\babuse detection\b|\btoo quickly\b/i,
    },
    /** Too much work for one request, or too little time. */
    timedOut: {
        when: TIMED_OUT,
        problem: {
            title: "GitHub takes too long for a request",
            remedy: "Run it again. Smaller requests were tried as well.",
        },
        warning: "Do it by hand: the pull request stands.",
    },
    /** What answers is not GitHub, for example a proxy's page with status 200. */
    answerUnreadable: {
        when: ({ message }) => message.startsWith(UNREADABLE),
        problem: {
            title: "Something else answers in GitHub's place",
            remedy: "Three more tries failed as well. Check what is between the runner and GitHub: a proxy (`HTTPS_PROXY`, `NO_PROXY`), a login page, or an address that is not GitHub's.",
        },
        warning: "Do it by hand: the pull request stands.",
    },
    /** GitHub may have carried the request out, or not. */
    outcomeUnknown: {
        when: ({ status, message }) => (status !== null && status >= 500) ||
            message.startsWith(UNREADABLE) ||
            TIMED_OUT.test(message),
    },
    notFound: {
        when: ({ status }) => status === 404,
        problem: {
            title: "GitHub does not find the repository",
            remedy: ({ owner, repo }) => `Check \`repository\` (${owner}/${repo}), and that the token may read it: GitHub says "Not Found" as well where it may not.`,
        },
    },
    unreachable: {
        when: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|fetch failed|other side closed|socket hang up|certificate/i,
        problem: {
            title: "GitHub can't be reached",
            remedy: "Check the runner's network and proxy (`HTTPS_PROXY`), and run it again.",
        },
    },
    serverError: {
        when: ({ status }) => status !== null && status >= 500,
        problem: {
            title: "GitHub is in trouble",
            remedy: "Three more tries failed as well. Run it again when https://www.githubstatus.com shows green.",
        },
    },
    /** A server error of GraphQL, which answers with 200. */
    queryFailed: { when: /^Something went wrong while executing your query/ },
};
const ROWS = Object.values(GITHUB_ERRORS);
function matches({ when }, refusal) {
    return when instanceof RegExp ? when.test(refusal.message) : when(refusal);
}
/** Whether what was thrown is this error of GitHub. */
function isGitHubError(error, name) {
    return error instanceof Error && isRefusal(readRefusal(error), name);
}
function isRefusal(refusal, name) {
    return matches(GITHUB_ERRORS[name], refusal);
}
/** What to tell the user when the run stops; undefined for an error that the table does not have. */
function findProblem(refusal) {
    return ROWS.find((row) => row.problem && matches(row, refusal))?.problem;
}
/** The way out for a warning; undefined for an error that the table does not have. */
function findWarning(refusal) {
    return ROWS.find((row) => row.warning && matches(row, refusal))?.warning;
}
/** The HTTP status of a refused request; null for anything else that was thrown. */
function statusOf(error) {
    return error instanceof Error &&
        "status" in error &&
        typeof error.status === "number"
        ? error.status
        : null;
}
/** Reads whatever a request threw. */
function readRefusal(error) {
    const { request, response, name } = (error ?? {});
    const url = request?.url;
    return {
        status: statusOf(error),
        message: cleanMessage((0,problem/* messageOf */.bD)(error)),
        headers: response?.headers ?? {},
        types: readErrors(response?.data).flatMap(({ type, code }) => [type, code]),
        request: name === "GraphqlResponseError"
            ? "POST /graphql"
            : url === undefined
                ? ""
                : `${request?.method} ${readPath(url)}`,
    };
}
/** Octokit's own errors have the whole URL, ours only what follows the base URL. */
function readPath(url) {
    return decodeURIComponent(new URL(url, "https://api.github.com").pathname);
}
/** The errors in an answer of GraphQL. */
function readErrors(data) {
    const errors = (0,json/* isObject */.Gv)(data) ? data.errors : undefined;
    return Array.isArray(errors) ? errors.filter(json/* isObject */.Gv) : [];
}
/** Whether GitHub carried this mutation out, though another of the same request failed: the answer has data of both. */
function hasDone(mutation, error) {
    return (error instanceof Error &&
        "data" in error &&
        (0,json/* isObject */.Gv)(error.data) &&
        (0,json/* isObject */.Gv)(error.data[mutation]));
}
/** Octokit appends a link to REST's messages, and puts a sentence in front of GraphQL's. */
function cleanMessage(message) {
    return message
        .replace(/ - https:\/\/docs\.github\.com\S*$/, "")
        .replace(/^Request failed due to following response errors:\s*-?\s*/, "")
        .trim();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/compiled/pull-request/answers.js
// What the answers must have, as far as it is read: a proxy's page may come with status 200 as well.


const answers_text = schemas/* string */.YjP();
const object = schemas/* object */.Ikc({});
const withSha = schemas/* object */.Ikc({ sha: answers_text });
const branch = schemas/* object */.Ikc({ ref: answers_text, sha: answers_text });
const pull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: answers_text,
    head: branch,
    base: schemas/* object */.Ikc({ ref: answers_text }),
});
const commit = schemas/* object */.Ikc({
    sha: answers_text,
    commit: schemas/* object */.Ikc({ message: answers_text, tree: withSha }),
});
const opened = schemas/* object */.Ikc({ number: schemas/* number */.aig(), html_url: answers_text });
const list = schemas/* array */.YOg(object);
const ANSWERS = {
    "GET /repos/{owner}/{repo}": schemas/* object */.Ikc({ node_id: answers_text }),
    "GET /repos/{owner}/{repo}/pulls": schemas/* array */.YOg(pull),
    "POST /repos/{owner}/{repo}/pulls": opened,
    "GET /repos/{owner}/{repo}/branches/{branch}": schemas/* object */.Ikc({ commit }),
    "GET /repos/{owner}/{repo}/compare/{basehead}": schemas/* object */.Ikc({
        commits: schemas/* array */.YOg(commit),
        total_commits: schemas/* number */.aig(),
    }),
    "GET /repos/{owner}/{repo}/git/ref/{ref}": schemas/* object */.Ikc({ object: withSha }),
    "POST /repos/{owner}/{repo}/git/trees": withSha,
    "POST /repos/{owner}/{repo}/git/commits": withSha,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": list,
    "GET /repos/{owner}/{repo}/milestones": schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig(), title: answers_text })),
    "POST /graphql": schemas/* union */.KCZ([
        schemas/* object */.Ikc({ data: object }),
        schemas/* object */.Ikc({ errors: list }),
    ]),
};
/** Of every other answer nothing has to be read. */
const ANY = schemas/* union */.KCZ([object, schemas/* array */.YOg(schemas/* unknown */.L5J())]);
function expectedOf({ method, url }) {
    const known = ANSWERS[`${method} ${url}`];
    if (known !== undefined || !URL.canParse(url))
        return known ?? ANY;
    const { pathname } = new URL(url);
    const path = pathname.slice(Math.max(0, pathname.indexOf("/repos/")));
    const route = Object.keys(ANSWERS).find((name) => isOfTemplate(`${method} ${path}`, name));
    return ANSWERS[route ?? ""] ?? ANY;
}
function isOfTemplate(route, template) {
    const parts = route.split("/");
    const expected = template.split("/");
    return (parts.length === expected.length &&
        expected.every((part, index) => part.startsWith("{") || part === parts[index]));
}
/**
 * Whether it is GitHub's answer to the request.
 * @throws with the beginning of what it is instead
 */
function checkAnswer(answer, request) {
    const { status, data } = answer;
    if (status === 204)
        return;
    if (expectedOf(request).safeParse(data).success)
        return;
    throw Object.assign(new Error(`${UNREADABLE}: ${beginningOf(data)}`), {
        status,
        request,
        response: answer,
    });
}
function beginningOf(data) {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    const line = (text ?? "").replace(/\s+/g, " ").trim();
    return line === "" ? "it is empty" : line.slice(0, 100);
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/retry.js



/** How often a request is repeated after a server error. */
const RETRIES = 3;
const RATE_LIMIT_RETRIES = 2;
/** A rate limit that asks for a longer pause stops the run: the next scheduled run is a better time. */
const LONGEST_PAUSE_S = 120;
/** What GitHub recommends where its answer names no pause. */
const SECONDARY_PAUSE_S = 60;
/** Repeating the request would not change these answers. An empty repository (409) stays empty while we wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 451];
/** Unless they say this. */
const TEMPORARY = [
    "primaryRateLimit",
    "secondaryRateLimit",
    "timedOut",
    "answerUnreadable",
    "nodeNotVisible",
];
/**
 * Repeats requests that GitHub could not answer, and waits where GitHub asks for it.
 *
 * Why not @octokit/plugin-retry 8.1.1 and @octokit/plugin-throttling 11.0.5: even with all intervals at zero, their
 * queues of timers delay each request. Against a local server, a request took 26 ms with them and 1 ms with this file
 * (medians of 110, in turns), and a run that opens a pull request with 5 requests took 602 ms instead of 526 ms
 * (medians of 10, in turns). They also add 52 kB and 2 ms of loading time.
 */
function retry(octokit, { log, wait, }) {
    octokit.hook.wrap("request", async (request, options) => {
        const wanted = options.request?.retries;
        const retries = typeof wanted === "number" ? wanted : RETRIES;
        for (let tries = 0;; tries += 1) {
            try {
                const answer = await request(options);
                checkAnswer(answer, options);
                return throwGraphqlFailure(answer, options);
            }
            catch (error) {
                const refusal = readRefusal(error);
                const pause = pauseAfter(refusal, tries, retries, new Date());
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
/**
 * GraphQL answers with 200, also when a rate limit is reached or the server failed. If GitHub has carried out a part of
 * the request, the caller has to see the answer.
 */
function throwGraphqlFailure(response, request) {
    const [first] = readErrors(response.data);
    if (first === undefined || hasDoneSome(response.data))
        return response;
    const message = String(first.message ?? "");
    const error = Object.assign(new Error(message), { response, request });
    const refusal = readRefusal(error);
    if (isRefusal(refusal, "queryFailed")) {
        throw Object.assign(error, { status: 500 });
    }
    if (isTemporary(refusal))
        throw error;
    return response;
}
function hasDoneSome(answer) {
    const data = (0,json/* isObject */.Gv)(answer) ? answer.data : null;
    return (0,json/* isObject */.Gv)(data) && Object.values(data).some((part) => part !== null);
}
/** Whether the same request may be answered otherwise a little later. */
function isTemporary(refusal) {
    const { status } = refusal;
    return ((status !== null && status >= 400 && !FINAL.includes(status)) ||
        TEMPORARY.some((name) => isRefusal(refusal, name)));
}
/**
 * How long to wait before the request is repeated.
 * @param tries how often it was repeated already
 * @param retries how often it may be repeated after a server error; rate limits have a number of their own
 * @returns null: do not repeat it
 */
function pauseAfter(refusal, tries, retries, now) {
    const limit = limitReached(refusal, now);
    if (limit !== null) {
        const isWorthIt = tries < RATE_LIMIT_RETRIES && limit.seconds <= LONGEST_PAUSE_S;
        return isWorthIt ? limit : null;
    }
    return isTemporary(refusal) && tries < retriesAllowed(refusal, retries)
        ? { seconds: (tries + 1) ** 2, limit: null }
        : null;
}
function retriesAllowed(refusal, wanted) {
    // GitHub did nothing, so even a request that must not be made twice may be repeated.
    if (isRefusal(refusal, "nodeNotVisible"))
        return RETRIES;
    // The same tree may be too large every time. Who sends it has smaller ones to try.
    const isTree = refusal.request.endsWith("/git/trees");
    return isTree && isRefusal(refusal, "timedOut") ? 1 : wanted;
}
function limitReached(refusal, now) {
    const { headers } = refusal;
    if (isRefusal(refusal, "secondaryRateLimit")) {
        const seconds = Number(headers["retry-after"]) || SECONDARY_PAUSE_S;
        return { seconds, limit: "secondary rate limit" };
    }
    if (!isRefusal(refusal, "primaryRateLimit"))
        return null;
    const resetMs = (Number(headers["x-ratelimit-reset"]) || 0) * 1000;
    // GitHub rounds the time of the reset to a second, so one second is added.
    const seconds = Math.ceil((resetMs - now.getTime()) / 1000) + 1;
    return { seconds: Math.max(seconds, 0), limit: "rate limit" };
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/client.js






/** The version of GitHub's REST API that this program was written for. */
const API_VERSION = "2022-11-28";
/** GitHub gives up after ten seconds; the rest is for a slow network. */
const REQUEST_TIMEOUT_MS = 120_000;
async function connect({ token, owner, repo, apiUrl, log, requestMs = REQUEST_TIMEOUT_MS, wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds), }) {
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl: apiUrl,
        userAgent: `model-sync-action/${version/* VERSION */.x} (+${version/* PROJECT_URL */.w})`,
        request: { fetch: withDeadline(await fetchFor(apiUrl), requestMs) },
        log: { debug() { }, info() { }, warn: log, error() { } },
    });
    octokit.hook.before("request", ({ headers }) => {
        headers["x-github-api-version"] = API_VERSION;
    });
    retry(octokit, { log, wait });
    return { octokit, owner, repo, wait };
}
/** Node's own fetch loads in half the time of the toolkit's, but only the toolkit's knows proxies. */
async function fetchFor(apiUrl) {
    if ((0,proxy/* getProxyUrl */.s)(new URL(apiUrl)) === undefined)
        return fetch;
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
    return defaults.request?.fetch;
}
/**
 * Node's own timeouts start again with every byte, so a server that sends its answer very slowly would block a run for
 * ever. The whole answer is read here, because Octokit treats an answer that breaks off as an empty one.
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
/**
 * Repeats a request twice, after one and two seconds, while GitHub says that it does not know what was created a moment
 * ago: its servers do not all see it at once.
 * @param names how GitHub says so
 * @throws the last refusal, and any other error at once
 */
async function retryUntilVisible(github, request, names) {
    for (const pause of PAUSES_MS) {
        try {
            return await request();
        }
        catch (error) {
            if (!names.some((name) => isGitHubError(error, name)))
                throw error;
            await github.wait(pause);
        }
    }
    return request();
}

// EXTERNAL MODULE: ./build/compiled/decisions/ticks.js
var decisions_ticks = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/compiled/lib/encode-path.js
var encode_path = __webpack_require__(855);
;// CONCATENATED MODULE: ./build/compiled/pull-request/explain.js



const UNKNOWN = {
    title: "GitHub refused a request",
    remedy: "Run it again; if it stays, report it with this message.",
};
/**
 * Explains an error that stops the run: what GitHub refused, in which state that leaves the repository, and the way
 * out.
 * @returns a Problem for a failed request, any other error as it is
 */
function explainError(error, context) {
    if (error instanceof problem/* Problem */.AF || !(error instanceof Error))
        return error;
    const refusal = readRefusal(error);
    const { status, request, message } = refusal;
    if (request === "")
        return error;
    const { title, remedy } = findProblem(refusal) ?? UNKNOWN;
    const link = compareLink(context);
    return new problem/* Problem */.AF({
        title,
        cause: [
            `${request}${status === null ? "" : ` answered ${status}`}: ${message}`,
            context.state?.text ?? "Nothing was changed on GitHub.",
        ].join("\n"),
        remedy: [
            typeof remedy === "string" ? remedy : remedy(context, refusal),
            ...(link === null ? [] : [`Or open the pull request yourself: ${link}`]),
        ].join(" "),
    });
}
/**
 * The warning of a run that goes on: what was not done, why, and the way out.
 * @param subject with its verb, e.g. "The label `x` was"
 */
function explainWarning(subject, error, participle = "set") {
    const refusal = readRefusal(error);
    const remedy = findWarning(refusal) ?? "The pull request stands; do it by hand.";
    return `${subject} not ${participle}: ${asSentence(refusal.message)} ${remedy}`;
}
/**
 * Makes a request that the run does not depend on.
 * @returns a warning where GitHub refuses it; else nothing
 */
async function warnIfRefused(subject, request, participle) {
    try {
        await request();
        return [];
    }
    catch (error) {
        return [explainWarning(subject, error, participle)];
    }
}
/** Ends the text with one full stop. */
function asSentence(text) {
    return text.replace(/\.?$/, ".");
}
function compareLink({ state, serverUrl, owner, repo, base, branch, }) {
    if (!state?.isReadyToOpen)
        return null;
    return `${serverUrl}/${owner}/${repo}/compare/${(0,encode_path/* encodePath */.O)(base)}...${(0,encode_path/* encodePath */.O)(branch)}?expand=1`;
}

// EXTERNAL MODULE: ./build/compiled/pull-request/marker.js
var pull_request_marker = __webpack_require__(7080);
;// CONCATENATED MODULE: ./build/compiled/pull-request/text.js




/**
 * The first field of a mutation that writes text. It changes nothing, and answers with the body that the text replaces:
 * GitHub carries out one field after the other.
 */
const READ_BEFORE = "before: updatePullRequest(input: $unchanged) { pullRequest { body } }";
const READ_AND_WRITE = `mutation WriteText($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!) { ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } }`;
/** The variables of such a mutation. */
function textVariables({ nodeId: pullRequestId }, text) {
    return { unchanged: { pullRequestId }, text: { pullRequestId, ...text } };
}
/** Writes the text. What people wrote or ticked since it was read is not lost. */
async function writeText(github, pull, newText) {
    const text = newText(pull.body);
    const answer = await answerTo(() => github.octokit.graphql(READ_AND_WRITE, textVariables(pull, text)));
    if (answer instanceof Error && !hasDone("updatePullRequest", answer)) {
        // REST says more exactly what is wrong.
        await updatePullRequest(github, pull, text);
    }
    await carryOver(github, pull, newText, answer);
}
/** The data that GraphQL answers with, or the error, which may have a part of it. */
async function answerTo(request) {
    try {
        return await request();
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/**
 * Writes the text once more if it replaced another body than the one it was made from.
 * @param answer to a mutation that begins with `READ_BEFORE`
 */
async function carryOver(github, pull, newText, answer) {
    const latest = bodyBefore(answer);
    if (latest === null || latest === pull.body)
        return;
    const [read, now] = [pull.body, latest].map((body) => (0,decisions_ticks/* readTicks */.bn)((0,pull_request_marker/* readSection */.GU)(body)));
    const text = newText(latest);
    const body = (0,pull_request_marker/* changeSection */.k7)(text.body, (section) => (0,decisions_ticks/* carryTicks */.OH)(section, read ?? new Set(), now ?? new Set()));
    if (body !== newText(pull.body).body) {
        await updatePullRequest(github, pull, { ...text, body });
    }
}
function bodyBefore(answer) {
    const data = answer instanceof Error && "data" in answer ? answer.data : answer;
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const body = (0,json/* valueAt */.fK)(data, ["before", "pullRequest", "body"]);
    return typeof body === "string" ? body : null;
}
async function updatePullRequest({ octokit, owner, repo }, { number }, text) {
    await octokit.rest.pulls.update({
        owner,
        repo,
        pull_number: number,
        ...text,
    });
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/auto-merge.js



/**
 * Whether to turn auto-merge on or off. If people turn it on although a condition does not hold, they have looked: that
 * counts until the content changes. If they turn it off, it stays off.
 * @param isNewContent whether the branch gets another content in this run
 */
function decideAutoMerge({ hasAutoMerge, marks }, { autoMerge, mergeBlockers }, isNewContent) {
    if (mergeBlockers.length === 0) {
        const isWanted = autoMerge !== "off" && marks.autoMergeOff;
        return isWanted && !hasAutoMerge ? "on" : "leave";
    }
    if (!hasAutoMerge)
        return "leave";
    const isOurs = autoMerge !== "off" && !marks.autoMergeOff;
    return isNewContent || isOurs ? "off" : "leave";
}
/** Whether a new pull request has to wait for its conditions. */
function isKeptOff({ autoMerge, mergeBlockers, }) {
    return autoMerge !== "off" && mergeBlockers.length > 0;
}
const ENABLE = "mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }";
const DISABLE = "mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }";
const WRITE_AND_DISABLE = `mutation NoAutoMergeAndText($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!, $input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } }`;
/** Both in one request. GitHub runs them in this order, and the second even if the first fails. */
const WRITE_AND_ENABLE = `mutation WriteTextAndAutoMerge($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!, $input: EnablePullRequestAutoMergeInput!) { ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;
/**
 * Writes the text and asks GitHub to merge as soon as its rules are met. REST has no request for that. Both are done in
 * one request: a run that is stopped did both or none, and the next one knows by the text which.
 * @returns a warning where GitHub refuses to merge; else nothing
 * @throws where the text can't be written
 */
async function writeTextAndEnableAutoMerge(github, pull, newText, method) {
    const input = {
        pullRequestId: pull.nodeId,
        mergeMethod: method.toUpperCase(),
    };
    const { octokit } = github;
    const both = await answerTo(() => octokit.graphql(WRITE_AND_ENABLE, {
        ...textVariables(pull, newText(pull.body)),
        input,
    }));
    if (!(both instanceof Error) || hasDone("updatePullRequest", both)) {
        await carryOver(github, pull, newText, both);
        return both instanceof Error ? explainRefusal(both) : [];
    }
    // GitHub refused the text, or the server does not take both together.
    await writeText(github, pull, newText);
    if (hasDone("enablePullRequestAutoMerge", both))
        return [];
    const alone = await answerTo(() => octokit.graphql(ENABLE, { input }));
    return alone instanceof Error ? explainRefusal(alone) : [];
}
function explainRefusal(error) {
    return [explainWarning("Auto-merge was", error, "turned on")];
}
/**
 * Turns auto-merge off, and writes the text that says so, in one request for the same reason.
 * @throws GitHub's refusal: a pull request that has to be looked at must not be merged automatically
 */
async function disableAutoMerge(github, pull, newText) {
    const input = { pullRequestId: pull.nodeId };
    const { octokit } = github;
    const both = await answerTo(() => octokit.graphql(WRITE_AND_DISABLE, {
        ...textVariables(pull, newText(pull.body)),
        input,
    }));
    if (both instanceof Error &&
        !hasDone("disablePullRequestAutoMerge", both) &&
        !isOffAlready(both)) {
        const alone = await answerTo(() => octokit.graphql(DISABLE, { input }));
        if (alone instanceof Error && !isOffAlready(alone))
            throw alone;
    }
    if (both instanceof Error && !hasDone("updatePullRequest", both)) {
        await writeText(github, pull, newText);
    }
    else
        await carryOver(github, pull, newText, both);
}
/** For example because only the answer to the first try was lost. */
function isOffAlready(refusal) {
    return isGitHubError(refusal, "autoMergeIsOff");
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/branch.js


/** @returns false where the branch exists already */
async function createBranch({ octokit, owner, repo }, branch, sha) {
    try {
        const ref = `refs/heads/${branch}`;
        await octokit.rest.git.createRef({ owner, repo, ref, sha });
        return true;
    }
    catch (error) {
        if (isGitHubError(error, "branchExists"))
            return false;
        throw error;
    }
}
/** Pauses after server errors. */
const branch_PAUSES_MS = [1000, 4000];
/**
 * Moves the branch if it is still at `from`. GraphQL compares and moves in one step, so that a push in the meantime is
 * not lost; REST can't. Without the client's retries: if the branch was moved but the answer was lost, a second request
 * would find the branch changed.
 * @param pauses in milliseconds, one for each repetition after a server error
 * @throws GitHub's refusal, e.g. by a rule or a merge queue
 */
async function moveBranch(github, move, pauses = branch_PAUSES_MS) {
    try {
        await compareAndSwap(github, move);
        return "moved";
    }
    catch (error) {
        const { text } = move;
        const isServerError = isGitHubError(error, "outcomeUnknown");
        const now = await readBranchSha(github, move.branch);
        // Only we have our commit. But anybody may have deleted the branch.
        const isMoved = now === move.to &&
            (isServerError || now !== null || hasDone("updateRefs", error));
        if (!isMoved && now !== move.from)
            return "lost-race";
        const isUnknown = isGitHubError(error, "updateRefsUnknown");
        const isOfMove = isGitHubError(error, "mergeQueue") ||
            isGitHubError(error, "branchRule") ||
            hasDone("updatePullRequest", error);
        if (text !== null &&
            (isMoved || isUnknown || !(isServerError || isOfMove))) {
            // The server may not know the mutation, or refused the text.
            const { pull, body } = text;
            await writeText(github, pull, () => ({ body }));
            if (!isMoved)
                return moveBranch(github, { ...move, text: null }, pauses);
        }
        if (isMoved)
            return "moved";
        if (isUnknown)
            return compareThenSwap(github, move);
        const [pause, ...left] = pauses;
        if (!isServerError || pause === undefined)
            throw error;
        await github.wait(pause);
        return moveBranch(github, move, left);
    }
}
const MOVE = "mutation MoveBranch($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
/** Both in one request. GitHub runs them in this order, and the second even if the first fails. */
const WRITE_AND_MOVE = "mutation WriteTextAndMoveBranch($text: UpdatePullRequestInput!, $input: UpdateRefsInput!) { updatePullRequest(input: $text) { clientMutationId } updateRefs(input: $input) { clientMutationId } }";
async function compareAndSwap(github, { branch, from, to, repositoryId, text }) {
    await github.octokit.graphql(text === null ? MOVE : WRITE_AND_MOVE, {
        ...(text !== null && {
            text: { pullRequestId: text.pull.nodeId, body: text.body },
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
/** For servers without `updateRefs`. The branch was read just before, but a push since then is lost. */
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
/** @returns the SHA at the branch's head; null where there is no such branch */
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

// EXTERNAL MODULE: ./build/compiled/report/markdown.js
var markdown = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/compiled/pull-request/comment.js


/** Explains why we closed the pull request. */
async function commentClosed(github, pull, base) {
    await writeComment(github, pull, `${(0,markdown/* code */.aY)(base)} has everything that this pull request would change, so there is nothing left to do here.`);
}
/** Explains how to continue. The caller writes it once, not in every run: people stop reading what repeats. */
async function commentHeld(github, pull, { branch, label }) {
    await writeComment(github, pull, [
        `The branch ${(0,markdown/* code */.aY)(branch)} has commits that are not from the model sync, so it is left alone: the next sync would overwrite them. From here you can`,
        [
            "- merge this pull request as it is: the next sync opens a new one for what is new since;",
            `- add the label ${(0,markdown/* code */.aY)(label)}, or tick the last box of the description: the next sync rebuilds the branch without those commits;`,
            `- delete the branch: the next sync starts over with a new pull request.`,
        ].join("\n"),
        "What is ticked in the description waits until then.",
    ].join("\n\n"));
}
/** Without the client's retries: GitHub may have written the comment though its answer was lost. */
async function writeComment(github, pull, body) {
    const { octokit, owner, repo } = github;
    const write = () => octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: pull.number,
        body,
        request: { retries: 0 },
    });
    try {
        await write();
    }
    catch (error) {
        if (!isGitHubError(error, "outcomeUnknown"))
            throw error;
        if (!(await isLastComment(github, pull, body)))
            await write();
    }
}
/** Whether this is our latest comment on it. Anybody can write the same text, so the author counts as well. */
async function isLastComment({ octokit, owner, repo }, { number, author }, text) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    const last = comments.filter(({ user }) => user?.login === author).at(-1);
    return author !== null && last?.body === text;
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/decorate.js



const UNDECORATED = {
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    milestone: null,
};
/**
 * Asks for reviews, and sets labels, assignees and milestone. Only for a new pull request: if people remove a label or
 * themselves, a later run must not add them again. A run does not fail because of any of these.
 * @param newText makes a text to write with the last of them; null: none is written
 */
async function decorate(github, pull, decoration, newText) {
    const warnings = [];
    const { decorated } = pull;
    const milestone = decorated.milestone === null
        ? await findMilestone(github, decoration.milestone, warnings)
        : null;
    const body = await requestReviews(github, pull, decoration, warnings);
    const hasText = await setFields(github, pull, { ...decoration, milestone }, newText?.(body) ?? null, warnings);
    return { warnings, body, hasText };
}
/** The wanted names that are not present, in whatever case. */
function missing(wanted, present) {
    const known = new Set(present.map((name) => name.toLowerCase()));
    return wanted.filter((name) => !known.has(name.toLowerCase()));
}
/** The milestone's number; null, and perhaps a warning, where there is none. */
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
        warnings.push(explainWarning(`The milestone \`${wanted}\` was`, error));
    }
    return null;
}
/**
 * Sets all that is missing in one request, together with the text. If GitHub refuses it, sets them one by one, so that
 * one bad label does not prevent the rest.
 * @returns whether the text was written
 */
async function setFields(github, { number, decorated }, fields, text, warnings) {
    const { octokit, owner, repo } = github;
    const issue = { owner, repo, issue_number: number };
    const { milestone } = fields;
    const labels = missing(fields.labels, decorated.labels);
    const unwanted = missing(decorated.labels, fields.labels);
    const assignees = missing(fields.assignees, decorated.assignees);
    const settings = [
        ...labels.map((label) => ({
            subject: `The label \`${label}\` was`,
            write: () => octokit.rest.issues.addLabels({ ...issue, labels: [label] }),
        })),
        ...unwanted.map((name) => ({
            subject: `The label \`${name}\` was`,
            participle: "taken off",
            write: () => octokit.rest.issues.removeLabel({ ...issue, name }),
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
                        warnings.push(...findMissing(assignees, data.assignees));
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
            ...(labels.length + unwanted.length > 0 && {
                labels: [...fields.labels],
            }),
            ...(assignees.length > 0 && {
                assignees: [...decorated.assignees, ...assignees],
            }),
            ...(milestone !== null && { milestone }),
            ...text,
        });
        warnings.push(...findMissing(assignees, data.assignees));
    };
    const isSet = await setTogether(github, together, settings, warnings);
    return isSet && text !== null;
}
/** Warnings for the assignees that GitHub left out; it does not say so itself. */
function findMissing(wanted, set) {
    return missing(wanted, (set ?? []).map(({ login }) => login)).map((login) => `\`${login}\` was not assigned: only people with access to the repository can be. Give them access, or correct \`assignees\`.`);
}
/** @returns the pull request's latest body: others may have written to it */
async function requestReviews(github, pull, decoration, warnings) {
    const { octokit, owner, repo } = github;
    const { decorated } = pull;
    const reviewers = missing(decoration.reviewers, decorated.reviewers);
    const teams = missing(decoration.teamReviewers, decorated.teamReviewers);
    let latest = pull.body;
    const request = (people, teams) => async () => {
        const { data } = await octokit.rest.pulls.requestReviewers({
            owner,
            repo,
            pull_number: pull.number,
            reviewers: [...people],
            team_reviewers: [...teams],
        });
        latest = data.body ?? latest;
    };
    await setTogether(github, request(reviewers, teams), [
        ...reviewers.map((login) => ({
            subject: `The review of \`${login}\` was`,
            write: request([login], []),
        })),
        ...teams.map((team) => ({
            subject: `The review of team \`${team}\` was`,
            write: request([], [team]),
        })),
    ], warnings);
    return latest;
}
/** @returns whether all were set by one request; false also where there is nothing to set */
async function setTogether(github, together, settings, warnings) {
    if (settings.length === 0)
        return false;
    try {
        await retryUntilVisible(github, together, ["notFound"]);
        return true;
    }
    catch (error) {
        if (!isOfOneSetting(error) || settings.length === 1) {
            const [first] = settings;
            const subject = settings.length === 1 && first
                ? first.subject
                : `${settings.length} things (${settings.map(({ subject }) => subject.replace(/^The | (?:was|were)$/g, "")).join(", ")}) were`;
            warnings.push(explainWarning(subject, error));
            return false;
        }
        for (const { subject, write, participle } of settings) {
            warnings.push(...(await warnIfRefused(subject, write, participle)));
        }
        return false;
    }
}
/** Whether GitHub may refuse only one of the settings, so that the others are worth a request each. */
function isOfOneSetting(error) {
    return statusOf(error) === 422 || isGitHubError(error, "labelMissing");
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/finish.js




/** Whether a new pull request gets anything besides its text. If so, its text says that this is still to be done. */
function isDecorated(target) {
    const { labels, assignees, reviewers, teamReviewers, milestone } = target;
    const lists = [labels, assignees, reviewers, teamReviewers];
    return (lists.some((list) => list.length > 0) ||
        milestone !== null ||
        target.breaking?.isOn === true ||
        (target.autoMerge !== "off" && target.mergeBlockers.length === 0));
}
/**
 * Sets what a new pull request gets besides its text, except what it has already. The text is written last, together
 * with the last of these: it says that nothing is left to do. So if the run is stopped, the next one continues. What
 * GitHub refuses is a warning once, not in every run.
 * @param newText makes the text from the pull request's latest body
 * @param isTextOptional whether it is only a warning if the text can't be written
 */
async function finish(pull, { github, target }, newText, isTextOptional = false) {
    const { autoMerge, mergeBlockers } = target;
    const merges = autoMerge !== "off" && !pull.hasAutoMerge;
    const isBlocked = mergeBlockers.length > 0;
    const method = merges && !isBlocked ? autoMerge : null;
    const { warnings, body, hasText } = await decorate(github, pull, { ...target, labels: allLabels(pull.decorated, target) }, method === null ? newText : null);
    if (merges && isBlocked) {
        warnings.push(`Auto-merge was not turned on: ${mergeBlockers.join(", ")}. Turn it on by hand when you have looked.`);
    }
    const latest = { ...pull, body };
    const text = newText(body);
    const isSame = text.body === body && text.title === undefined;
    if (hasText || (isSame && method === null))
        return warnings;
    const write = async () => {
        if (method === null)
            await writeText(github, latest, newText);
        else {
            warnings.push(...(await writeTextAndEnableAutoMerge(github, latest, newText, method)));
        }
    };
    if (!isTextOptional)
        await write();
    else {
        warnings.push(...(await warnIfRefused(`The end of the work on #${pull.number} was`, write, "noted, so the next run does it again")));
    }
    return warnings;
}
/** The pull request's labels as they should be. GitHub replaces all of them at once. */
function allLabels({ labels }, { labels: wanted, breaking }) {
    const isOff = (label) => breaking?.isOn === false &&
        label.toLowerCase() === breaking.label.toLowerCase();
    const kept = labels.filter((label) => !isOff(label));
    const added = [...wanted, ...(breaking?.isOn ? [breaking.label] : [])];
    return [...kept, ...missing(added, kept)];
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/open.js





/**
 * Opens the pull request of a branch that is complete.
 * @param commit SHA at the branch's head
 * @param last the version that the reader may have seen; null: none
 * @returns `lost-race` where another run opened one, or the branch is gone
 */
async function openPullRequest(commit, last, { github, desired, target, asides }) {
    const { octokit, owner, repo } = github;
    const text = (0,pull_request_marker/* writeSection */.Zn)(null, desired.body, (0,pull_request_marker/* markerOf */.we)(desired, commit), asides?.(last) ?? null);
    const body = (0,pull_request_marker/* writeMarks */.k6)(text, {
        ...pull_request_marker/* NO_MARKS */.DE,
        unfinished: isDecorated(target),
        autoMergeOff: isKeptOff(target),
    });
    const open = async (draft) => {
        const { data } = await octokit.rest.pulls.create({
            owner,
            repo,
            head: target.branch,
            base: target.base,
            title: desired.title,
            body,
            draft,
        });
        return refOf(data);
    };
    try {
        const pull = await retryUntilVisible(github, () => open(target.draft), [
            "branchNotVisible",
        ]);
        return { pull, warnings: [] };
    }
    catch (error) {
        if (isGitHubError(error, "pullRequestExists")) {
            // It is ours if only the answer to our first request was lost.
            const pull = await findPullRequest(commit, github, target);
            return pull ? { pull, warnings: [] } : "lost-race";
        }
        if (isGitHubError(error, "branchNotVisible"))
            return "lost-race";
        if (!target.draft || !isGitHubError(error, "draftsUnsupported")) {
            throw error;
        }
        const warning = "The pull request is not a draft: GitHub has none in private repositories of this plan. Leave `draft` off.";
        return { pull: await open(false), warnings: [warning] };
    }
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
    return found ? refOf(found) : null;
}
function refOf(pull) {
    const { number, html_url: url, node_id: nodeId, body } = pull;
    return { number, url, nodeId, body: body ?? "" };
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/branch-content.js


/**
 * Reads whether a branch has changes that are not ours.
 *
 * GitHub's buttons "Update branch" add commits that change nothing of ours: a merge of the base, or our commit rebased.
 * The committer's name does not tell them from the work of people: GitHub's name is also on conflicts that somebody
 * resolved in the web editor, and Enterprise Server uses another name. So the content decides: compared with the base,
 * the branch must have the same files, byte for byte, as our commit had. If base and branch both changed a file, its
 * merged content is new. Git or a person may have written it, so it counts as somebody else's.
 */
async function readBranchContent(github, { base, sha, ourCommit }) {
    const branch = await compareCommits(github, base, sha);
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
    const isByPeople = (commit) => !signed.includes(commit) && !isMergeByButton(commit);
    const known = ours.at(-1)?.sha ?? ourCommit;
    if (known === null || commits.some(isByPeople)) {
        return { isOurs: false, content };
    }
    const own = await compareCommits(github, base, known);
    if (own === null || !own.commits.every(isOurs)) {
        return { isOurs: false, content };
    }
    const changes = listChanges(branch);
    return { isOurs: changes !== null && changes === listChanges(own), content };
}
function isOurs({ commit: { message, tree } }) {
    return (0,pull_request_marker/* isOurCommit */.Az)({ message, tree: tree.sha });
}
/** A merge that a person made with git has the same author and committer. */
function isMergeByButton({ parents, commit }) {
    return (parents.length === 2 && commit.author?.email !== commit.committer?.email);
}
/** GitHub lists no more files than this. */
const MAX_FILES = 300;
/** The changed files with their blob ids, as one text to compare; null where GitHub may not have listed all of them. */
function listChanges({ files = [] }) {
    if (files.length >= MAX_FILES)
        return null;
    const changes = files.map(({ filename, previous_filename, status, sha }) => JSON.stringify([filename, previous_filename, status, sha]));
    return changes.sort().join("\n");
}
/** What `head` adds since the two diverged; null where one does not exist, or they have no common history. */
async function compareCommits({ octokit, owner, repo }, base, head) {
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

;// CONCATENATED MODULE: ./build/compiled/pull-request/state.js




/** This label on an open pull request asks to rebuild the branch, whatever is on it. */
const REBUILD_LABEL = "model-sync: rebuild";
/** Reads what GitHub has of the branch and its pull requests: usually in one request. */
async function readRemote(github, query) {
    const { branch, base } = query;
    const { octokit, owner, repo } = github;
    const { data, url } = await octokit.rest.pulls.list({
        owner,
        repo,
        head: `${owner}:${branch}`,
        state: "all",
        sort: "created",
        direction: "desc",
        per_page: 20,
    });
    // GitHub leads from a repository's old name to the new one, but does not know branches by their old owner.
    if (isRedirected(url)) {
        const name = await readName(github);
        if (name.owner !== owner || name.repo !== repo) {
            return readRemote({ ...github, ...name }, query);
        }
    }
    const pulls = data.filter((pull) => isFromBranch(pull, branch));
    const repositoryId = pulls[0]?.base.repo?.node_id ?? null;
    const openPulls = pulls.filter(({ state }) => state === "open");
    const open = openPulls.find((pull) => pull.base.ref === base) ?? openPulls[0];
    if (open) {
        const remote = {
            open: await readOpenPullRequest(github, open),
            closed: null,
            existingBranch: { kind: "unknown" },
        };
        return { remote, github, repositoryId };
    }
    const closed = pulls.filter((pull) => pull.base.ref === base);
    const last = await readLastClosed(github, closed, query);
    return { remote: { open: null, ...last }, github, repositoryId };
}
function isRedirected(url) {
    const { pathname } = new URL(url);
    return pathname.includes("/repositories/") && !pathname.includes("/repos/");
}
async function readName({ octokit, owner, repo, }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return { owner: data.owner.login, repo: data.name };
}
/**
 * Reads how the last pull request was closed, and whether its branch still exists.
 * @param pulls the closed pull requests into the base, latest first
 */
async function readLastClosed(github, [latest, ...older], query) {
    const { content, looksForBranch } = query;
    const ourCommit = (0,pull_request_marker/* readMarker */.t7)(latest?.body ?? null)?.commit ?? null;
    const readExisting = () => readBranch(github, query, ourCommit);
    const unknown = { kind: "unknown" };
    if (latest === undefined) {
        return {
            closed: null,
            existingBranch: looksForBranch ? await readExisting() : unknown,
        };
    }
    const pull = [latest, ...older].find((candidate) => isSameProposal(candidate, content, latest)) ?? latest;
    const closed = await readClosedPullRequest(github, pull, query);
    const mark = isUnmerged(pull, content) ? (0,pull_request_marker/* readMarks */.pc)(pull.body).closed : null;
    const ownMark = mark?.head === closed.head ? mark : null;
    const existingBranch = looksForBranch || !closed.isOurs || ownMark?.keepsBranch === false
        ? await readExisting()
        : unknown;
    // We close by deleting the branch. If it exists, still or again, somebody else closed the pull request.
    const branchExists = existingBranch.kind === "branch" && existingBranch.sha === closed.head;
    const isByUs = ownMark !== null && (ownMark.keepsBranch || !branchExists);
    return {
        closed: isByUs ? { ...closed, closedBy: "us" } : closed,
        existingBranch,
    };
}
/** Whether its branch is in this repository: a fork may have a branch of the same name. A deleted fork is null. */
function isFromBranch({ head, base }, branch) {
    const from = head.repo;
    return head.ref === branch && from?.id === base.repo.id;
}
async function readOpenPullRequest(github, pull) {
    const marker = (0,pull_request_marker/* readMarker */.t7)(pull.body);
    const section = (0,pull_request_marker/* readSection */.GU)(pull.body);
    const ticks = (0,decisions_ticks/* readTicks */.bn)(section);
    const isUntouched = marker?.commit === pull.head.sha;
    const labels = (pull.labels ?? []).map(({ name }) => name);
    const branchContent = isUntouched
        ? { isOurs: true, content: marker }
        : await readBranchContent(github, {
            base: pull.base.ref,
            sha: pull.head.sha,
            ourCommit: marker?.commit ?? null,
        });
    const { content } = branchContent;
    return {
        ...branchContent,
        catalogPath: content?.catalogPath ?? marker?.catalogPath ?? null,
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? "",
        baseBranch: pull.base.ref,
        head: pull.head.sha,
        section,
        ticks,
        marks: (0,pull_request_marker/* readMarks */.pc)(pull.body),
        author: pull.user?.login ?? null,
        isRebuildRequested: ticks.has("rebuild") || hasRebuildLabel(labels),
        isTextOutdated: marker !== null && content !== null && !(0,pull_request_marker/* isSameContent */.OI)(marker, content),
        decorated: {
            labels,
            assignees: loginsOf(pull.assignees),
            reviewers: loginsOf(pull.requested_reviewers),
            teamReviewers: (pull.requested_teams ?? []).map(({ slug }) => slug),
            milestone: pull.milestone?.number ?? null,
        },
        isQueued: false,
        hasAutoMerge: Boolean(pull.auto_merge),
        nodeId: pull.node_id,
    };
}
function hasRebuildLabel(labels) {
    return labels.some((label) => label.toLowerCase() === REBUILD_LABEL);
}
function loginsOf(people) {
    return (people ?? []).map(({ login }) => login);
}
/**
 * Whether a pull request proposed the same change and was not merged. One before the latest must also have the same
 * base: the same content on top of another base is a new proposal.
 */
function isSameProposal(pull, content, latest) {
    return (isUnmerged(pull, content) &&
        (pull === latest ||
            (0,pull_request_marker/* readMarker */.t7)(pull.body)?.baseDigest === content.baseDigest));
}
/** Whether it had exactly this content and was not merged: somebody may have declined it. */
function isUnmerged(pull, content) {
    return (!isMerged(pull) &&
        !isOfOtherCatalog(pull, content) &&
        (0,pull_request_marker/* proposedDigest */.ZH)((0,pull_request_marker/* readMarker */.t7)(pull.body)) === content.digest);
}
function isOfOtherCatalog({ body }, { catalogPath }) {
    const marker = (0,pull_request_marker/* readMarker */.t7)(body);
    return marker !== null && !(0,pull_request_marker/* isSameCatalog */.cq)(marker.catalogPath, catalogPath);
}
function isMerged({ merged_at }) {
    return merged_at !== null && merged_at !== undefined;
}
async function readClosedPullRequest(github, pull, { base, content }) {
    const marker = (0,pull_request_marker/* readMarker */.t7)(pull.body);
    const { sha } = pull.head;
    const ourCommit = marker?.commit ?? null;
    const isOther = isOfOtherCatalog(pull, content);
    return {
        number: pull.number,
        url: pull.html_url,
        head: sha,
        digest: isOther ? null : (0,pull_request_marker/* proposedDigest */.ZH)(marker),
        fingerprints: isOther ? null : (0,pull_request_marker/* readFingerprints */.gR)(pull.body),
        closedBy: isMerged(pull) ? "merge" : "others",
        isOurs: ourCommit === sha ||
            (isUnmerged(pull, content) &&
                (await readBranchContent(github, { base, sha, ourCommit })).isOurs),
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
        const branchContent = (0,pull_request_marker/* isOurCommit */.Az)({ message, tree: tree.sha })
            ? { isOurs: true, content: (0,pull_request_marker/* readContent */.c_)(message) }
            : await readBranchContent(github, { base, sha, ourCommit });
        return { kind: "branch", sha, ...branchContent };
    }
    catch (error) {
        if (statusOf(error) === 404)
            return { kind: "none" };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/apply.js











/**
 * Carries the plan out and does nothing else.
 * @returns `lost-race` where the branch changed since it was read; `queued` where GitHub does not move the branch,
 * because its pull request waits in a merge queue
 * @throws GitHub's refusals
 */
async function applyPlan(plan, context) {
    switch (plan.kind) {
        case "none":
            return createResult("none", plan.pull, plan.pull?.head ?? null);
        case "held":
            return applyHeld(plan, context);
        case "create":
            return createPullRequest(plan, context);
        case "rebuild":
            return rebuildBranch(plan.pull, context);
        case "update-text": {
            const { pull, marker, title } = plan;
            const autoMerge = decideAutoMerge(pull, context.target, false);
            const warnings = await updateText(context, pull, marker, title, autoMerge);
            return createResult("updated", pull, pull.head, warnings);
        }
        case "finish": {
            const { pull } = plan;
            const warnings = await finish(pull, context, finalMarks(context), true);
            return createResult("updated", pull, pull.head, warnings);
        }
        case "auto-merge": {
            const { pull, to } = plan;
            const warnings = await setAutoMerge(pull, to, context, (body) => ({
                body: (0,pull_request_marker/* writeMarks */.k6)(body, { ...pull.marks, autoMergeOff: to === "off" }),
            }));
            return createResult("updated", pull, pull.head, warnings);
        }
        case "close":
            return closePullRequest(plan.pull, context);
        default:
            return plan;
    }
}
function createResult(operation, pull, headSha, warnings = []) {
    return {
        operation,
        number: pull?.number ?? null,
        url: pull?.url ?? null,
        headSha,
        warnings,
    };
}
/** Leaves the branch alone. Commits of others get one comment, in the first run that sees them. */
async function applyHeld(plan, { github, target }) {
    if (plan.reason === "merge-queue" ||
        plan.reason === "other-base" ||
        plan.reason === "other-target") {
        return createResult("held", plan.pull, plan.pull.isOurs ? plan.pull.head : null);
    }
    if (plan.reason === "declined" || plan.pull === null) {
        return createResult("held", plan.pull, null);
    }
    const { pull } = plan;
    if (pull.marks.held)
        return createResult("held", pull, null);
    const warnings = await warnIfRefused(`A comment on #${pull.number} was`, async () => {
        await commentHeld(github, pull, {
            branch: target.branch,
            label: REBUILD_LABEL,
        });
        const marks = { ...pull.marks, closed: null, held: true };
        await writeText(github, pull, (body) => ({
            body: (0,pull_request_marker/* writeMarks */.k6)(body, marks),
        }));
    }, "written");
    return createResult("held", pull, null, warnings);
}
async function createPullRequest({ branch, declined }, context) {
    const { target, recordState } = context;
    const commit = branch.kind === "ready" ? branch.sha : await context.commit();
    const moved = await setBranch(branch, commit, context);
    if (moved !== "moved")
        return moved;
    recordState({
        text: `The branch \`${target.branch}\` is at ${commit.slice(0, 7)}, with everything on it; no pull request was opened.`,
        isReadyToOpen: true,
    });
    const last = declined?.fingerprints && {
        fingerprints: declined.fingerprints,
        title: `#${declined.number}, which was declined`,
    };
    const opened = await openPullRequest(commit, last ?? null, context);
    if (opened === "lost-race")
        return opened;
    const { pull } = opened;
    recordState({ text: `Pull request #${pull.number} is open: ${pull.url}` });
    const unfinished = { ...pull, decorated: UNDECORATED, hasAutoMerge: false };
    return createResult("created", pull, commit, [
        ...opened.warnings,
        ...(await finish(unfinished, context, finalMarks(context), true)),
    ]);
}
/** The text of a new pull request that has everything. */
function finalMarks({ target }) {
    const autoMergeOff = isKeptOff(target);
    return (body) => ({
        body: (0,pull_request_marker/* writeMarks */.k6)(body, { ...pull_request_marker/* NO_MARKS */.DE, autoMergeOff }),
    });
}
/** Turns auto-merge on or off, and writes the text that says so. */
async function setAutoMerge(pull, to, { github, target }, newText) {
    if (to === "on" && target.autoMerge !== "off") {
        return writeTextAndEnableAutoMerge(github, pull, newText, target.autoMerge);
    }
    await disableAutoMerge(github, pull, newText);
    return [explainOff(pull, target)];
}
function explainOff({ number }, { mergeBlockers }) {
    return `Auto-merge of #${number} was turned off: ${mergeBlockers.join(", ")}. Turn it on by hand when you have looked.`;
}
/** Creates the branch at the commit, or moves it there. */
async function setBranch(before, commit, context) {
    const { github, target } = context;
    switch (before.kind) {
        case "ready":
            return "moved";
        case "branch":
            return before.sha === commit
                ? "moved"
                : moveTargetBranch(before.sha, commit, context);
        case "none":
        case "unknown": {
            if (await createBranch(github, target.branch, commit))
                return "moved";
            if (before.kind === "unknown" && before.replaceable !== null) {
                return moveTargetBranch(before.replaceable, commit, context);
            }
            // If only GitHub's answer was lost, the branch is where it should be.
            return (await readBranchSha(github, target.branch)) === commit
                ? "moved"
                : "lost-race";
        }
        default:
            return before;
    }
}
/** Moves the branch; with `to` null, deletes it. `text` is written in the same request. */
async function moveTargetBranch(from, to, { github, target, repositoryId }, text = null) {
    const { branch } = target;
    try {
        return await moveBranch(github, { branch, from, to, repositoryId, text });
    }
    catch (error) {
        if (isGitHubError(error, "mergeQueue"))
            return "queued";
        throw error;
    }
}
async function rebuildBranch(pull, context) {
    const { github, desired, target, recordState } = context;
    const warnings = [];
    const commit = await context.commit();
    const autoMerge = decideAutoMerge(pull, target, true);
    // Before the branch moves: the new content must not be merged.
    if (autoMerge === "off") {
        const marks = { ...pull.marks, autoMergeOff: true };
        await disableAutoMerge(github, pull, (body) => ({
            body: (0,pull_request_marker/* writeMarks */.k6)(body, marks),
        }));
        const text = explainOff(pull, target);
        recordState({ text });
        warnings.push(text);
    }
    if (pull.head !== commit) {
        const moved = await moveTargetBranch(pull.head, commit, context);
        if (moved !== "moved")
            return moved;
        recordState({
            text: `The branch of #${pull.number} was moved to ${commit.slice(0, 7)}; the pull request's text is still that of the commit before.`,
        });
    }
    if (hasRebuildLabel(pull.decorated.labels)) {
        warnings.push(...(await warnIfRefused(`The label \`${REBUILD_LABEL}\` of #${pull.number} was`, () => removeLabel(github, pull.number, REBUILD_LABEL), "taken off, so the next run rebuilds it again")));
    }
    const marker = (0,pull_request_marker/* markerOf */.we)(desired, commit);
    const moved = autoMerge === "off" ? { ...pull, hasAutoMerge: false } : pull;
    warnings.push(...(await updateText(context, moved, marker, desired.title, autoMerge)));
    return createResult("updated", pull, commit, warnings);
}
async function removeLabel({ octokit, owner, repo }, issue_number, name) {
    try {
        await octokit.rest.issues.removeLabel({ owner, repo, issue_number, name });
    }
    catch (error) {
        // It is off already, for example because only the answer to the first try was lost.
        if (!isGitHubError(error, "notFound"))
            throw error;
    }
}
/** Adds or removes the label for breaking changes, if it is not as it should be. */
async function setBreakingLabel({ number, decorated: { labels } }, { github, target: { breaking } }) {
    if (breaking === null)
        return [];
    const { octokit, owner, repo } = github;
    const { label, isOn } = breaking;
    const hasLabel = labels.some((name) => name.toLowerCase() === label.toLowerCase());
    if (hasLabel === isOn)
        return [];
    const request = isOn
        ? () => octokit.rest.issues.addLabels({
            owner,
            repo,
            issue_number: number,
            labels: [label],
        })
        : () => removeLabel(github, number, label);
    return warnIfRefused(`The label \`${label}\` of #${number} was`, request, isOn ? "set" : "taken off");
}
/**
 * Deletes the branch, which closes the pull request. If a rule protects the branch, closes the pull request only. The
 * mark that we close it is written first: even if the rest fails, the next run does not think that people declined it.
 */
async function closePullRequest(pull, context) {
    const { github, target, recordState } = context;
    const { number, head } = pull;
    const warnings = [];
    const markClosed = (keepsBranch) => (0,pull_request_marker/* writeMarks */.k6)(pull.body, {
        ...pull.marks,
        closed: { head, keepsBranch },
        held: false,
    });
    try {
        const body = markClosed(false);
        const text = body === pull.body ? null : { pull, body };
        const moved = await moveTargetBranch(head, null, context, text);
        if (moved !== "moved")
            return moved;
    }
    catch (error) {
        if (!isGitHubError(error, "branchRule"))
            throw error;
        await closeWithoutDeleting(github, number, markClosed(true));
        warnings.push(`The branch \`${target.branch}\` could not be deleted: a rule of the repository keeps it. Delete it by hand, or exempt it under Settings > Rules.`);
    }
    recordState({ text: `Pull request #${number} is closed.` });
    warnings.push(...(await warnIfRefused(`A comment on #${number} was`, () => commentClosed(github, pull, target.base), "written")));
    return createResult("closed", pull, null, warnings);
}
async function closeWithoutDeleting({ octokit, owner, repo }, pull_number, body) {
    await octokit.rest.pulls.update({
        owner,
        repo,
        pull_number,
        state: "closed",
        body,
    });
}
/**
 * Writes text and title, last of all: as long as they are about an earlier commit, the next run knows that something is
 * left to do.
 */
async function updateText(context, pull, marker, title, autoMerge) {
    const { github, desired, asides } = context;
    const fingerprints = (0,pull_request_marker/* readFingerprints */.gR)(pull.body);
    const last = fingerprints && {
        fingerprints,
        title: "the last version of this pull request",
    };
    const autoMergeOff = autoMerge === "leave" ? pull.marks.autoMergeOff : autoMerge === "off";
    const newText = (body) => ({
        body: (0,pull_request_marker/* writeMarks */.k6)((0,pull_request_marker/* writeSection */.Zn)(body, desired.body, marker, asides?.(last) ?? null), { ...pull_request_marker/* NO_MARKS */.DE, autoMergeOff }),
        ...(title !== pull.title && { title }),
    });
    if (pull.marks.unfinished)
        return finish(pull, context, newText);
    const warnings = await setBreakingLabel(pull, context);
    // A rebuild has turned it off already.
    const isDone = autoMerge === "off" && !pull.hasAutoMerge;
    if (autoMerge === "leave" || isDone) {
        await writeText(github, pull, newText);
    }
    else {
        warnings.push(...(await setAutoMerge(pull, autoMerge, context, newText)));
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/base-branch.js

/**
 * Finds the branch that the pull request goes into: that of the input `base`, else the one that is checked out, else
 * the run's.
 * @throws {Problem} where none is known, where it is the pull request's own branch, and where a merge that GitHub made
 * for a test is checked out
 */
function findBaseBranch(options, head, run, dryRun) {
    const ref = findRef(options, run);
    if (head.branch === null && isTestMerge(ref)) {
        // A dry run changes nothing, so a pull request may use it to show what a sync would do.
        const base = options.base ?? run.baseRef;
        if (dryRun && base)
            return base;
        throw notABranch(head, ref);
    }
    const found = options.base ?? head.branch ?? toBranch(ref);
    if (found === undefined || found === "") {
        throw new problem/* Problem */.AF({
            title: "The pull request's base is not known",
            cause: `HEAD is detached at ${head.sha.slice(0, 7)}${ref === undefined ? "" : `, and the run is for ${ref}, which is no branch`}.`,
            remedy: "Nothing was changed on GitHub. Check out a branch (`ref` of actions/checkout) or name one with `base`.",
        });
    }
    if (found === options.branch) {
        throw new problem/* Problem */.AF({
            title: "The pull request's base and branch are the same",
            cause: `Both are \`${found}\`.`,
            remedy: "Nothing was changed on GitHub. Check out the branch that the catalog should be merged into, or name it with `base`.",
        });
    }
    return found;
}
/** The run's ref; undefined where the pull request goes to another repository. */
function findRef({ owner, repo }, { ref, repository }) {
    const isElsewhere = repository !== undefined &&
        repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
    return isElsewhere ? undefined : ref;
}
/** A merge that GitHub made to test a pull request. It is no branch, and its changes are not part of the catalog. */
function isTestMerge(ref) {
    return /^refs\/(?:pull|heads\/gh-readonly-queue)\//.test(ref ?? "");
}
function notABranch(head, ref) {
    return new problem/* Problem */.AF({
        title: "A run for a pull request can't sync",
        cause: `HEAD is detached at ${head.sha.slice(0, 7)}, which GitHub made to test a pull request (${ref}). A sync that is built on it would carry that pull request's changes along.`,
        remedy: "Nothing was changed on GitHub. Run the sync on `schedule`, `workflow_dispatch` or `push`; to see on a pull request what it would do, set `dry-run: true`; to sync all the same, check out a branch (`ref` of actions/checkout).",
    });
}
function toBranch(ref) {
    const heads = "refs/heads/";
    return ref?.startsWith(heads) ? ref.slice(heads.length) : undefined;
}

// EXTERNAL MODULE: ./build/compiled/lib/blob-id.js
var blob_id = __webpack_require__(2613);
;// CONCATENATED MODULE: ./build/compiled/pull-request/commit.js



/** GitHub closes the connection if a request has several megabytes, so one request has less than one. */
const MAX_SLICE_BYTES = 900_000;
/** GitHub gives up on trees of some hundred entries. */
const MAX_SLICE_ENTRIES = 100;
/** GitHub allows 100 requests at once for all jobs of a token together. */
const MAX_UPLOADS = 10;
function treeFile(path, mode = "100644") {
    return { path, mode, type: "blob" };
}
/**
 * Splits the entries of a tree into as many requests as needed, in order. The tree holds the files' contents: 150 files
 * are one request, where 150 blobs would reach GitHub's rate limit.
 */
function sliceEntries(entries) {
    const slices = [];
    let slice = [];
    let room = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
        if (size > room ||
            slice.length === MAX_SLICE_ENTRIES ||
            slices.length === 0) {
            slice = [];
            slices.push(slice);
            room = MAX_SLICE_BYTES;
        }
        slice.push(entry);
        room -= size;
    }
    return slices;
}
/**
 * Makes the commit, on no branch. It names no author: then GitHub signs it for bots, and shows it as verified.
 * @returns its SHA
 */
async function createCommit(github, { changes, content, parent, message }) {
    const { octokit, owner, repo } = github;
    const texts = [];
    const blobs = [];
    for (const [path, { content, mode }] of changes.write) {
        const file = treeFile(path, mode);
        if (typeof content === "string" && !isTooLarge(content)) {
            texts.push({ ...file, content });
        }
        else {
            blobs.push({ ...file, content: Buffer.from(content) });
        }
    }
    await inTurns(blobs, ({ content }) => createBlob(github, content));
    const trees = planTrees(texts, [
        ...changes.remove.map((path) => ({ ...treeFile(path), sha: null })),
        ...blobs.map((file) => toKnownFile(file, parent)),
    ], parent);
    await inTurns(trees.uploads, (slice) => createTree(github, slice));
    let tree = parent.tree;
    for (const slice of trees.steps) {
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
/** Whether a text can't be part of a tree's request: a blob may have up to 100 MB. */
function isTooLarge(text) {
    return Buffer.byteLength(JSON.stringify(text)) > MAX_SLICE_BYTES;
}
/** Several uploads at once, until all are done. */
async function inTurns(items, upload) {
    for (let start = 0; start < items.length; start += MAX_UPLOADS) {
        await Promise.all(items.slice(start, start + MAX_UPLOADS).map(upload));
    }
}
async function createBlob({ octokit, owner, repo }, content) {
    const base64 = content.toString("base64");
    const encoding = "base64";
    await octokit.rest.git.createBlob({ owner, repo, content: base64, encoding });
}
function toKnownFile({ path, mode, content }, parent) {
    return { ...treeFile(path, mode), sha: (0,blob_id/* blobId */.z)(content, parent) };
}
/** The fewest requests for the changes: no request has more entries or bytes than one may have. */
function planTrees(files, others, parent) {
    const slices = sliceEntries(files);
    const count = Math.ceil((files.length + others.length) / MAX_SLICE_ENTRIES);
    // Each step takes the contents of one slice along, if there are as many.
    const uploads = slices.slice(0, Math.max(0, slices.length - count));
    const known = [
        ...others,
        ...uploads.flat().map((file) => toKnownFile(file, parent)),
    ];
    const steps = slices.slice(uploads.length);
    for (let step = 0; step < count; step += 1) {
        const own = steps[step] ?? [];
        const rest = known.splice(0, MAX_SLICE_ENTRIES - own.length);
        steps[step] = [...own, ...rest];
    }
    return { uploads, steps };
}
/** Writes the entries, on top of the base where there is one. A tree that takes GitHub too long is written by halves. */
async function createTree(github, entries, base) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.git.createTree({
            owner,
            repo,
            tree: [...entries],
            ...(base !== undefined && { base_tree: base }),
        });
        return data.sha;
    }
    catch (error) {
        if (entries.length === 1 || !isGitHubError(error, "timedOut"))
            throw error;
        const middle = Math.ceil(entries.length / 2);
        const half = await createTree(github, entries.slice(0, middle), base);
        return createTree(github, entries.slice(middle), base === undefined ? undefined : half);
    }
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/decide.js

/** The one plan for a state. Every state has one. */
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
    if (pull.baseBranch !== desired.baseBranch)
        return held("other-base");
    if (!(0,pull_request_marker/* isSameCatalog */.cq)(pull.catalogPath, desired.catalogPath)) {
        return held("other-target");
    }
    if (pull.isQueued)
        return held("merge-queue");
    if (!pull.isOurs && !pull.isRebuildRequested) {
        return { kind: "held", reason: "others-commits", pull };
    }
    if (!differs)
        return { kind: "close", pull };
    const { content } = pull;
    if (pull.isRebuildRequested ||
        content === null ||
        !(0,pull_request_marker/* isSameContent */.OI)(content, desired)) {
        return { kind: "rebuild", pull };
    }
    // The marks say that we are closing it, or that others have commits on it. Neither is true any more.
    const { closed, held: isHeld, unfinished } = pull.marks;
    const isMarked = closed !== null || isHeld;
    const isSameText = pull.section === (0,pull_request_marker/* fitBody */.KM)(desired.body, pull.body);
    if (isSameText && !isMarked && !pull.isTextOutdated) {
        return { kind: unfinished ? "finish" : "none", pull };
    }
    return {
        kind: "update-text",
        pull,
        marker: (0,pull_request_marker/* markerOf */.we)(desired, pull.head),
        // Otherwise it is the title of this content, or one that people wrote.
        title: pull.isTextOutdated ? desired.title : pull.title,
    };
}
function decideNew(desired, closed, existingBranch) {
    if (closed?.closedBy === "others" &&
        closed.isOurs &&
        closed.digest === desired.digest) {
        return { kind: "held", reason: "declined", pull: closed };
    }
    const declined = closed?.closedBy === "others" ? closed : null;
    switch (existingBranch.kind) {
        case "unknown": {
            const replaceable = closed?.isOurs ? closed.head : null;
            return {
                kind: "create",
                branch: { kind: "unknown", replaceable },
                declined,
            };
        }
        case "none":
            return { kind: "create", branch: existingBranch, declined };
        case "branch": {
            if (!existingBranch.isOurs) {
                return { kind: "held", reason: "others-commits", pull: null };
            }
            const { sha, content } = existingBranch;
            const kind = content !== null && (0,pull_request_marker/* isSameContent */.OI)(content, desired)
                ? "ready"
                : "branch";
            return { kind: "create", branch: { kind, sha }, declined };
        }
        default:
            return existingBranch;
    }
}

// EXTERNAL MODULE: ./build/compiled/report/numbers.js
var numbers = __webpack_require__(8247);
;// CONCATENATED MODULE: ./build/compiled/pull-request/describe-plan.js


/**
 * The plan in one line, for logs and dry runs.
 * @param created number of the pull request that was opened; null: not yet
 */
function describePlan(plan, context, created = null) {
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
        case "finish":
            return `Complete pull request #${plan.pull.number}: an earlier run was stopped.`;
        case "auto-merge":
            return `Turn auto-merge of pull request #${plan.pull.number} ${plan.to}.`;
        case "close":
            return `Close pull request #${plan.pull.number}: its base has all that it would change.`;
        case "held":
            return `Held: ${describeHeld(plan, context)}`;
        default:
            return plan;
    }
}
function describeWaiting({ ticks }) {
    if (ticks.size === 0)
        return "";
    return ` ${(0,numbers/* counted */.hS)(ticks.size, "decision")} that ${ticks.size === 1 ? "is ticked there waits" : "are ticked there wait"} until then.`;
}
function describeHeld(plan, { desired: { catalogPath }, target: { branch } }) {
    switch (plan.reason) {
        case "declined": {
            const { number } = plan.pull;
            return `#${number} with this very content was closed without merging. A new pull request comes when the content differs; to have this one after all, reopen #${number}.`;
        }
        case "merge-queue":
            return `#${plan.pull.number} waits in a merge queue, so its branch is left alone. The next run brings what is new since.`;
        case "other-base":
            return `#${plan.pull.number} has the branch \`${branch}\` and goes into \`${plan.pull.baseBranch}\`. Give each base a \`branch\` of its own, or close that pull request.`;
        case "other-target": {
            const { number } = plan.pull;
            return `#${number} has the branch \`${branch}\` and brings the catalog in \`${plan.pull.catalogPath}\`, not the one in \`${catalogPath}\`. Give each catalog a \`branch\` of its own. If this catalog replaces the other one, close #${number}: the next run opens a pull request for it.`;
        }
        case "others-commits":
            return plan.pull
                ? `the branch of #${plan.pull.number} carries commits of others, which would be lost. Merge it, label it \`${REBUILD_LABEL}\` to rebuild it without them, or delete the branch to start over.${describeWaiting(plan.pull)}`
                : `the branch \`${branch}\` carries commits of others, which would be lost. Delete it to start over, or name another with \`branch\`.`;
        default:
            return plan;
    }
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/publish.js











/**
 * A publisher for one repository.
 * @param serverUrl GitHub's web address, e.g. `https://github.com`
 */
function publisher(github, options, serverUrl, run) {
    return async (prepare, head, dryRun) => {
        const { owner, repo } = github;
        const { branch } = options;
        const base = findBaseBranch(options, head, run, dryRun);
        let state = null;
        const contextOf = (publication) => {
            const { refusal, summary, mergeBlockers, isBreaking, ...rest } = publication;
            const { bodySince, fingerprints, ...content } = rest;
            const fillTemplate = (template) => template.replaceAll("{summary}", () => summary);
            const { breakingLabel: label } = options;
            const breaking = label === null ? null : { label, isOn: isBreaking };
            const commit = {
                changes: content.changes,
                content: (0,pull_request_marker/* contentOf */.$E)(content),
                parent: { sha: head.sha, tree: head.tree },
                message: fillTemplate(options.commitMessage),
            };
            return {
                refusal,
                desired: {
                    ...content,
                    baseBranch: base,
                    title: fillTemplate(options.title),
                },
                target: { ...options, base, mergeBlockers, breaking },
                commit: once(() => createCommit(github, commit)),
                asides: (last) => ({
                    body: bodySince(last),
                    footnote: reportLink(run.url),
                    fingerprints,
                }),
                recordState: (latest) => {
                    state = latest;
                },
            };
        };
        const contextFor = (0,decisions_ticks/* memoByTicks */.AL)(async (ticks) => contextOf(await prepare(ticks)));
        try {
            return await (dryRun ? describeDryRun : publishContent)(github, contextFor);
        }
        catch (error) {
            throw explainError(error, {
                serverUrl,
                owner,
                repo,
                base,
                branch,
                state,
            });
        }
    };
}
function reportLink(url) {
    return url === undefined
        ? ""
        : `<sub>The full report is the summary of [the run](${url}) that wrote this, and report.html, a page to search in, which it can keep as an artifact.</sub>`;
}
/** A function that makes its result at the first call only: a second plan uses the same commit. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function describeDryRun(github, contextFor) {
    const { plan, context } = await readAndDecide(github, contextFor, false);
    return {
        ticks: context.ticks,
        operation: "dry-run",
        pullRequest: { number: null, url: null, headSha: null },
        message: describePlan(plan, context),
        warnings: [],
    };
}
async function readAndDecide(asNamed, contextFor, looksForBranch) {
    const undecided = await contextFor(decisions_ticks/* NO_TICKS */.tJ);
    const { branch, base } = undecided.target;
    const content = (0,pull_request_marker/* contentOf */.$E)(undecided.desired);
    const query = { branch, base, content, looksForBranch };
    const { remote, github, repositoryId } = await readRemote(asNamed, query);
    const { open } = remote;
    // What is ticked in a pull request that has to be left alone waits.
    const isHeld = decide(undecided.desired, remote).kind === "held";
    const ticks = isHeld ? decisions_ticks/* NO_TICKS */.tJ : decisive(open?.ticks ?? decisions_ticks/* NO_TICKS */.tJ);
    const context = {
        ...(await contextFor(ticks)),
        ticks,
        github,
        repositoryId,
    };
    const { desired, refusal, target } = context;
    const carried = open?.content ?? null;
    const isCarried = carried !== null && (0,pull_request_marker/* isSameContent */.OI)(carried, desired);
    if (refusal !== null && !isCarried)
        throw refusal;
    return { remote, context, plan: decidePlan(desired, remote, target) };
}
/** The ticks that change what is published. */
function decisive(ticks) {
    return new Set([...ticks].filter((name) => name !== "rebuild"));
}
/** The conditions of auto-merge are decided again in every run, also if everything else stays as it is. */
function decidePlan(desired, remote, target) {
    const plan = decide(desired, remote);
    if (plan.kind !== "none" || plan.pull === null)
        return plan;
    const to = decideAutoMerge(plan.pull, target, false);
    return to === "leave" ? plan : { kind: "auto-merge", pull: plan.pull, to };
}
/** After a lost race it reads and decides once more. If that race is lost too, somebody else must have done the work. */
async function publishContent(github, contextFor) {
    for (const looksForBranch of [false, true]) {
        const read = await readAndDecide(github, contextFor, looksForBranch);
        const published = await carryOut(read.plan, read.remote, read.context);
        if (published !== "lost-race")
            return published;
    }
    const { remote, plan, context } = await readAndDecide(github, contextFor, true);
    if (plan.kind === "none" || plan.kind === "held") {
        const published = await carryOut(plan, remote, context);
        if (published !== "lost-race")
            return published;
    }
    throw new problem/* Problem */.AF({
        title: "Somebody else keeps moving the branch",
        cause: `\`${context.target.branch}\` changed twice while this run was about to move it.`,
        remedy: "Nothing of theirs was overwritten. Give the workflow a `concurrency` group, so that two runs never meet.",
    });
}
/** Applies the plan. If the pull request turns out to wait in a merge queue, decides again with that. */
async function carryOut(plan, remote, context) {
    const applied = await applyPlan(plan, context);
    if (applied === "lost-race")
        return applied;
    if (applied === "queued") {
        const { open } = remote;
        if (open === null)
            return "lost-race";
        const queued = { ...remote, open: { ...open, isQueued: true } };
        const { desired, target } = context;
        return carryOut(decidePlan(desired, queued, target), queued, context);
    }
    const { operation, warnings, ...pullRequest } = applied;
    const message = describePlan(plan, context, pullRequest.number);
    return { ticks: context.ticks, operation, pullRequest, message, warnings };
}

;// CONCATENATED MODULE: ./build/compiled/pull-request/index.js




/***/ }),

/***/ 7566:
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
