export const id = 5890;
export const ids = [5890];
export const modules = {

/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepIssue: () => (/* binding */ keepIssue)
});

;// CONCATENATED MODULE: ./lib/gate/issue-life.js
/** How long after its closing an issue is opened again rather than followed by a new one, in milliseconds. */
const reopenedWithin = 30 * 86_400_000;
/** Outcomes that say nothing about the subject, so that they neither open an issue nor close one. */
const silent = new Set(['skipped', 'started', 'checked', 'aborted']);
/** What a run's end does to the issue of its subject. Only a clear pass closes; whatever is none, and no silence, opens. */
function issueEffectOf({ conclusion, outcome, }) {
    if (silent.has(outcome))
        return 'nothing';
    return outcome === 'passed' && conclusion === 'success' ? 'closes' : 'opens';
}
/**
 * Decides what becomes of the issues of a subject after a run. There should be one that is open at most; where two
 * runs at once made two, the older is kept up to date and a pass closes both.
 * @param now in milliseconds since 1970
 */
function issueSteps(report, known, now) {
    const effect = issueEffectOf(report);
    if (effect === 'nothing')
        return [];
    const open = known.filter(({ isOpen }) => isOpen).sort((one, other) => one.number - other.number);
    if (effect === 'closes') {
        // Who opens an issue again while the gate passes wants it open.
        return open
            .filter(({ outcome }) => outcome !== 'passed')
            .map((issue) => ({ act: 'close', issue, isNews: true }));
    }
    const [first] = open;
    if (first !== undefined) {
        const isNews = first.outcome !== undefined && first.outcome !== report.outcome;
        return [{ act: 'update', issue: first, isNews }];
    }
    const [latest] = known
        .filter(({ closedAt }) => now - closedAt <= reopenedWithin)
        .sort((one, other) => other.closedAt - one.closedAt);
    if (latest === undefined)
        return [{ act: 'create' }];
    return [{ act: 'reopen', issue: latest, isNews: latest.outcome !== report.outcome }];
}

// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var outcome = __webpack_require__(443);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/report/view.js + 2 modules
var report_view = __webpack_require__(1626);
// EXTERNAL MODULE: ./lib/report/markdown/comment.js
var comment = __webpack_require__(8463);
// EXTERNAL MODULE: ./lib/report/markdown/markdown-text.js
var markdown_text = __webpack_require__(3025);
;// CONCATENATED MODULE: ./lib/report/markdown/issue.js






// GitHub takes 256 characters. A character outside the first plane may count twice.
const mostTitleUnits = 250;
/**
 * Returns the line by which an issue is found again. A rehearsal has an issue of its own, so that no simulated pass
 * closes a real one. Where a run could not tell its subject, the repository stands in for it.
 */
function issueMarker({ run, simulated, source, subject }) {
    const marker = (0,comment/* commentMarker */.Q)(source, subject.id ?? run.repository);
    return simulated ? marker.replace(/ -->$/, ':simulated -->') : marker;
}
/** Writes title and body of an issue: outcome and number, then what the pull-request comment says. */
function renderIssue(report, language) {
    const { title } = (0,report_view/* viewOf */.d)(report, language);
    return {
        title: shortened((0,harmless/* inertLine */.F)(report.simulated ? `SIMULATED: ${title}` : title)),
        body: (0,comment/* renderComment */.w)(report, language, `${issueMarker(report)}\n<!-- outcome:${report.outcome} -->`),
    };
}
function shortened(title) {
    let units = 0;
    const kept = [...title].filter((character) => {
        units += character.length;
        return units <= mostTitleUnits;
    });
    return kept.join('');
}
/** Reads the outcome that an issue told of last, where nobody took it out. */
function outcomeInIssue(body) {
    const [, name] = /^<!-- scangate:.* -->\r?\n<!-- outcome:([a-z_]+) -->/.exec(body) ?? [];
    return outcome/* outcomes */.K.find((outcome) => outcome === name);
}
/** Writes the comment on an issue that tells of a change, why, and in which run. */
function renderIssueNote(report, language, change) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    const href = report.run.url === null ? null : (0,harmless/* linkable */.L)(report.run.url);
    return [
        (0,markdown_text/* escapeMarkdown */.FV)((0,message/* say */.cv)(view.words, change)),
        view.simulated === null ? null : `🧪 ${(0,markdown_text/* escapeMarkdown */.FV)(view.simulated)}`,
        (0,markdown_text/* escapeMarkdown */.FV)(view.reason),
        href === null ? null : `🔗 ${(0,markdown_text/* markdownLink */.iQ)((0,message/* say */.cv)(view.words, (0,message/* message */.iU)('run_url')), href)}`,
    ]
        .filter((part) => part !== null)
        .join('\n\n');
}

// EXTERNAL MODULE: ./lib/hosts/actions/github.js + 1 modules
var github = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/hosts/actions/github-errors.js
var github_errors = __webpack_require__(2394);
;// CONCATENATED MODULE: ./lib/hosts/actions/issue-extras.js


/**
 * Keeps the labels that the repository has, in its own spelling, and warns of others: GitHub creates an unknown one
 * without a word.
 */
async function knownLabels({ octokit }, repository, labels, log) {
    const known = [];
    for (const label of labels) {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', {
                ...repository,
                name: label,
            });
            // A name such as `..` leads elsewhere, where something else answers.
            if (sameName(data.name, label))
                known.push(data.name);
            else
                log.warning((0,message/* message */.iU)('github_issue_label_unknown', { label }));
        }
        catch (error) {
            log.warning((0,github_errors/* statusOf */.c2)(error) === 404
                ? (0,message/* message */.iU)('github_issue_label_unknown', { label })
                : (0,message/* message */.iU)('github_issue_label_unsure', { label, why: (0,github_errors/* whyRefused */.fG)(error) }));
        }
    }
    return known;
}
/** Keeps those whom the repository's issues can be assigned to, and warns of others: GitHub refuses the whole issue then. */
async function knownAssignees({ octokit }, repository, assignees, log) {
    const known = [];
    for (const assignee of assignees) {
        try {
            const { status } = await octokit.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
                ...repository,
                assignee,
            });
            if (status === 204)
                known.push(assignee);
            else
                log.warning((0,message/* message */.iU)('github_issue_assignee_unknown', { assignee }));
        }
        catch (error) {
            log.warning((0,github_errors/* statusOf */.c2)(error) === 404
                ? (0,message/* message */.iU)('github_issue_assignee_unknown', { assignee })
                : (0,message/* message */.iU)('github_issue_assignee_unsure', { assignee, why: (0,github_errors/* whyRefused */.fG)(error) }));
        }
    }
    return known;
}
function sameName(name, wanted) {
    return typeof name === 'string' && name.toLowerCase() === wanted.toLowerCase();
}

// EXTERNAL MODULE: ./lib/hosts/actions/own-posts.js
var own_posts = __webpack_require__(2753);
// EXTERNAL MODULE: ./lib/hosts/actions/pull-request.js
var pull_request = __webpack_require__(5216);
;// CONCATENATED MODULE: ./lib/hosts/actions/issue.js











/** How long it may take in all, in milliseconds. */
const timeLimit = 30_000;
/** By how much the clocks of GitHub and of this machine may differ, in milliseconds. */
const clockTolerance = 86_400_000;
const issues = '/repos/{owner}/{repo}/issues';
const oneIssue = `${issues}/{issue_number}`;
/**
 * Keeps the issue of this source and subject: opens it on whatever is no pass, updates it with each run, closes it
 * with the next pass. Runs of pull requests, and those that judged nothing, leave it alone. Best effort: whatever goes
 * wrong is a warning that says what to do.
 */
async function keepIssue(given) {
    const { environment, log, report, token } = given;
    if (issueEffectOf(report) === 'nothing')
        return;
    if ((0,pull_request/* isOfPullRequest */.A)(environment)) {
        log.info((0,message/* message */.iU)('github_issue_of_pull_request'));
        return;
    }
    const [owner, repo] = (environment.run.repository ?? '').split('/');
    if (token === undefined || !owner || !repo) {
        log.warning((0,message/* message */.iU)(token === undefined ? 'github_issue_no_token' : 'github_issue_no_repository'));
        return;
    }
    try {
        await new IssueKeeper(given, await (0,github/* connectToGitHub */.t)({ ...given, token }, timeLimit), {
            owner,
            repo,
        }).keep();
    }
    catch (error) {
        // 410 is GitHub's answer where a repository has no issues at all.
        log.warning((0,github_errors/* statusOf */.c2)(error) === 410
            ? (0,message/* message */.iU)('github_issues_turned_off')
            : (0,github_errors/* explainRefusal */.GC)(error, {
                denied: (0,message/* message */.iU)('github_issue_no_permission'),
                failed: (why) => (0,message/* message */.iU)('github_issue_failed', { why }),
            }));
    }
}
class IssueKeeper {
    #given;
    #github;
    #repository;
    #marker;
    #rendered;
    constructor(given, github, repository) {
        this.#given = given;
        this.#github = github;
        this.#repository = repository;
        this.#marker = issueMarker(given.report);
        this.#rendered = renderIssue(given.report, given.language);
    }
    async keep() {
        const { clock, report } = this.#given;
        const open = await this.#find('open');
        const isLookingBack = open.length === 0 && issueEffectOf(report) === 'opens';
        const closed = isLookingBack ? await this.#find('closed') : [];
        for (const step of issueSteps(report, [...open, ...closed], clock.now()))
            await this.#take(step);
    }
    /** Our issues, of the closed ones those that may still be opened again. GitHub lists pull requests among issues. */
    async #find(state) {
        const { clock } = this.#given;
        const pages = this.#github.octokit.paginate.iterator(`GET ${issues}`, {
            ...this.#repository,
            state,
            creator: this.#github.login,
            per_page: 100,
            ...(state === 'closed' && {
                since: new Date(clock.now() - reopenedWithin - clockTolerance).toISOString(),
            }),
        });
        const found = [];
        const kind = { endpoint: `GET ${issues}`, schema: own_posts/* listedIssue */.HK };
        for await (const issue of (0,own_posts/* ownPosts */.Iq)(this.#github, pages, this.#marker, kind)) {
            if (issue.pull_request !== undefined)
                continue;
            found.push({
                number: issue.number,
                isOpen: issue.state === 'open',
                closedAt: (0,iso_time/* parseIsoTime */.sX)(issue.closed_at ?? ''),
                outcome: outcomeInIssue(issue.body ?? ''),
            });
        }
        return found;
    }
    async #take(step) {
        if (step.act === 'create')
            return await this.#create();
        const { number } = step.issue;
        const { log } = this.#given;
        const update = () => this.#github.octokit.request(`PATCH ${oneIssue}`, {
            ...this.#repository,
            issue_number: number,
            ...this.#rendered,
            ...(step.act === 'close' && { state: 'closed', state_reason: 'completed' }),
            ...(step.act === 'reopen' && { state: 'open' }),
        });
        if (!(await (0,own_posts/* updatePost */.gg)(this.#github, update))) {
            // Somebody deleted it a moment ago.
            if (step.act !== 'close')
                await this.#create();
            return;
        }
        const done = { update: 'updated', reopen: 'reopened', close: 'closed' };
        log.info((0,message/* message */.iU)(`github_issue_${done[step.act]}`, { number }));
        // Afterwards: should it fail, there is one comment too few, and never one too many.
        if (step.isNews)
            await this.#tell(step);
    }
    async #create() {
        const { assignees, labels, log } = this.#given;
        const extras = {
            labels: await knownLabels(this.#github, this.#repository, labels, log),
            assignees: await knownAssignees(this.#github, this.#repository, assignees, log),
        };
        const issue = { ...this.#repository, ...this.#rendered, ...extras };
        const { number } = await (0,own_posts/* createPost */.pD)(this.#github, async () => {
            const { data } = await this.#github.octokit.request(`POST ${issues}`, issue);
            return (0,json_answer/* checkShape */.e)(own_posts/* writtenIssue */.fI, data, `POST ${issues}`);
        }, async () => (await this.#find('open'))[0]);
        log.info((0,message/* message */.iU)('github_issue_opened', { number }));
    }
    async #tell({ act, issue }) {
        const { language, report } = this.#given;
        const words = (0,catalogues/* catalogueOf */.vq)(language);
        const outcome = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`outcome_${report.outcome}`));
        const before = issue.outcome === undefined ? '' : (0,message/* say */.cv)(words, (0,message/* message */.iU)(`outcome_${issue.outcome}`));
        const change = {
            update: (0,message/* message */.iU)('github_issue_note_changed', { before, outcome }),
            reopen: (0,message/* message */.iU)('github_issue_note_reopened', { outcome }),
            close: (0,message/* message */.iU)('github_issue_note_closed'),
        }[act];
        const body = renderIssueNote(report, language, change);
        await (0,own_posts/* patiently */.d_)(this.#github, () => this.#github.octokit.request(`POST ${oneIssue}/comments`, {
            ...this.#repository,
            issue_number: issue.number,
            body,
        }));
    }
}


/***/ })

};
