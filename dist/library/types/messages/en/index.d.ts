/** Everything scangate says, in English. The other languages have the same keys, held by types. */
export declare const en: {
    readonly api_problem_allowed_host: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_no_hosts: (p: {
        host: string;
    }) => string;
    readonly api_problem_host: (p: {
        input: string;
        host: string;
    }) => string;
    readonly api_problem_header: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_form: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_empty: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_slash: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_dots: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_twice: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_path_value_unknown: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_leave_out: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_leave_out_nothing: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_rule: (p: {
        input: string;
        given: string;
    }) => string;
    readonly api_problem_document_size: (p: {
        file: string;
    }) => string;
    readonly api_problem_syntax: (p: {
        file: string;
        line: number;
        column: number;
        why: string;
    }) => string;
    readonly api_problem_depth: (p: {
        file: string;
        deepest: number;
    }) => string;
    readonly api_problem_aliases: (p: {
        file: string;
    }) => string;
    readonly api_problem_no_document: (p: {
        file: string;
    }) => string;
    readonly api_problem_swagger: (p: {
        file: string;
    }) => string;
    readonly api_problem_version: (p: {
        file: string;
        given: string;
    }) => string;
    readonly api_problem_no_operations: (p: {
        file: string;
    }) => string;
    readonly api_problem_bundle: (p: {
        file: string;
    }) => string;
    readonly api_problem_baseline: (p: {
        file: string;
    }) => string;
    readonly api_problem_baseline_future: (p: {
        file: string;
        time: string;
    }) => string;
    readonly api_problem_baseline_age: (p: {
        file: string;
        time: string;
        maximum: string;
    }) => string;
    readonly api_seen_plain_url: (p: {
        url: string;
    }) => string;
    readonly api_seen_unsaid: () => string;
    readonly api_seen_open: () => string;
    readonly api_seen_optional: () => string;
    readonly api_seen_key_in_query: () => string;
    readonly api_seen_basic: () => string;
    readonly api_seen_flow: (p: {
        flow: string;
    }) => string;
    readonly api_seen_no_scopes: () => string;
    readonly api_seen_no_429: () => string;
    readonly api_seen_no_schema: (p: {
        name: string;
    }) => string;
    readonly api_seen_no_refusals: () => string;
    readonly api_notice_unseen_paths: (p: {
        count: number;
    }) => string;
    readonly api_reason_checked: (p: {
        requests: number;
    }) => string;
    readonly api_log_planned: (p: {
        line: string;
    }) => string;
    readonly api_why_no_document: () => string;
    readonly api_why_unseen_paths: () => string;
    readonly api_why_no_writes: () => string;
    readonly api_why_no_schemes: () => string;
    readonly api_why_no_oauth: () => string;
    readonly api_why_no_input: () => string;
    readonly api_why_none_protected: () => string;
    readonly api_reason_passed: (p: {
        high: number;
        medium: number;
        low: number;
        met: number;
        notVisible: number;
    }) => string;
    readonly api_reason_over: (p: {
        option: string;
        observed: number;
        limit: number;
        rule: string;
        place: string;
    }) => string;
    readonly api_reason_not_whole: () => string;
    readonly api_reason_not_visible: (p: {
        rules: readonly string[];
        why: string;
    }) => string;
    readonly api_reason_unasked: (p: {
        count: number;
        why: string;
    }) => string;
    readonly api_reason_lost_sight: (p: {
        rules: readonly string[];
        count: number;
    }) => string;
    readonly api_ignored: (p: {
        by: string;
        reason: string;
        expires: string;
    }) => string;
    readonly next_api_mend: () => string;
    readonly next_api_accept: () => string;
    readonly next_api_allow: () => string;
    readonly next_api_see_rules: () => string;
    readonly next_api_give_values: () => string;
    readonly next_api_slower: () => string;
    readonly next_api_more_time: () => string;
    readonly next_api_new_baseline: () => string;
    readonly next_api_document: () => string;
    readonly next_api_check_target: () => string;
    readonly check_require: () => string;
    readonly check_min_seen: () => string;
    readonly check_unasked: () => string;
    readonly check_baseline: () => string;
    readonly title_require: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_min_seen: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_unasked: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_baseline: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly api_log_asking: (p: {
        target: string;
        requests: number;
    }) => string;
    readonly api_log_asking_on: (p: {
        count: number;
        of: number;
    }) => string;
    readonly api_log_judging: (p: {
        rules: number;
    }) => string;
    readonly api_cut_limited: () => string;
    readonly api_cut_troubles: (p: {
        count: number;
    }) => string;
    readonly api_cut_time: (p: {
        limit: string;
    }) => string;
    readonly api_why_http: () => string;
    readonly api_why_address: () => string;
    readonly api_why_no_room: () => string;
    readonly api_why_no_credential: () => string;
    readonly api_why_no_operation: () => string;
    readonly api_why_no_protected: () => string;
    readonly api_why_not_planned: () => string;
    readonly api_why_cut_short: () => string;
    readonly api_why_untrusted: () => string;
    readonly api_why_no_refusal: () => string;
    readonly api_why_locked: () => string;
    readonly api_why_unclear: () => string;
    readonly api_why_no_answer: (p: {
        why: string;
    }) => string;
    readonly api_why_few_clear: (p: {
        clear: number;
        asked: number;
        least: number;
    }) => string;
    readonly api_why_no_401: () => string;
    readonly api_why_no_limits: () => string;
    readonly api_why_no_errors: () => string;
    readonly api_why_no_sunset: () => string;
    readonly api_why_contact_elsewhere: () => string;
    readonly api_seen_untrusted: (p: {
        why: string;
        issuer: string;
    }) => string;
    readonly api_seen_expiring: (p: {
        date: string;
        days: number;
        issuer: string;
    }) => string;
    readonly api_seen_old_tls: (p: {
        versions: readonly string[];
        issuer: string;
    }) => string;
    readonly api_seen_static_rsa: (p: {
        issuer: string;
    }) => string;
    readonly api_seen_security_txt: (p: {
        seen: string;
        why: string;
    }) => string;
    readonly api_contact_missing: () => string;
    readonly api_contact_type: () => string;
    readonly api_contact_long: () => string;
    readonly api_contact_no_contact: () => string;
    readonly api_contact_no_expires: () => string;
    readonly api_contact_expired: (p: {
        date: string;
    }) => string;
    readonly api_contact_canonical: () => string;
    readonly api_rule_TLS_1: () => string;
    readonly api_fix_TLS_1: () => string;
    readonly api_rule_TLS_2: () => string;
    readonly api_fix_TLS_2: () => string;
    readonly api_rule_TLS_3: () => string;
    readonly api_fix_TLS_3: () => string;
    readonly api_rule_TLS_4: () => string;
    readonly api_fix_TLS_4: () => string;
    readonly api_rule_TLS_5: () => string;
    readonly api_fix_TLS_5: () => string;
    readonly api_rule_TLS_6: () => string;
    readonly api_fix_TLS_6: () => string;
    readonly api_rule_AUTH_1: () => string;
    readonly api_fix_AUTH_1: () => string;
    readonly api_rule_AUTH_2: () => string;
    readonly api_fix_AUTH_2: () => string;
    readonly api_rule_AUTH_3: () => string;
    readonly api_fix_AUTH_3: () => string;
    readonly api_rule_AUTH_4: () => string;
    readonly api_fix_AUTH_4: () => string;
    readonly api_rule_AUTH_5: () => string;
    readonly api_fix_AUTH_5: () => string;
    readonly api_rule_AUTH_6: () => string;
    readonly api_fix_AUTH_6: () => string;
    readonly api_rule_SCOPE_1: () => string;
    readonly api_fix_SCOPE_1: () => string;
    readonly api_rule_LIST_1: () => string;
    readonly api_fix_LIST_1: () => string;
    readonly api_rule_LIST_2: () => string;
    readonly api_fix_LIST_2: () => string;
    readonly api_rule_RATE_1: () => string;
    readonly api_fix_RATE_1: () => string;
    readonly api_rule_RATE_2: () => string;
    readonly api_fix_RATE_2: () => string;
    readonly api_rule_INPUT_1: () => string;
    readonly api_fix_INPUT_1: () => string;
    readonly api_rule_ERR_1: () => string;
    readonly api_fix_ERR_1: () => string;
    readonly api_rule_ERR_2: () => string;
    readonly api_fix_ERR_2: () => string;
    readonly api_rule_ERR_3: () => string;
    readonly api_fix_ERR_3: () => string;
    readonly api_rule_XSS_1: () => string;
    readonly api_fix_XSS_1: () => string;
    readonly api_rule_DATA_1: () => string;
    readonly api_fix_DATA_1: () => string;
    readonly api_rule_DOC_1: () => string;
    readonly api_fix_DOC_1: () => string;
    readonly api_rule_DOC_2: () => string;
    readonly api_fix_DOC_2: () => string;
    readonly api_rule_VER_1: () => string;
    readonly api_fix_VER_1: () => string;
    readonly api_rule_VDP_1: () => string;
    readonly api_fix_VDP_1: () => string;
    readonly api_point_authentication: () => string;
    readonly api_point_least_privilege: () => string;
    readonly api_point_encryption: () => string;
    readonly api_point_rate_limits: () => string;
    readonly api_point_allow_lists: () => string;
    readonly api_point_input_validation: () => string;
    readonly api_point_xss: () => string;
    readonly api_point_errors: () => string;
    readonly api_point_monitoring: () => string;
    readonly api_point_documentation: () => string;
    readonly api_point_versioning: () => string;
    readonly api_point_audits: () => string;
    readonly api_point_disclosure: () => string;
    readonly api_point_privacy: () => string;
    readonly api_point_standards: () => string;
    readonly api_point_education: () => string;
    readonly source_api: () => string;
    readonly fact_target: () => string;
    readonly fact_met_count: () => string;
    readonly fact_not_visible_count: () => string;
    readonly fact_not_visible: () => string;
    readonly fact_known_count: () => string;
    readonly fact_request_count: () => string;
    readonly group_api: () => string;
    readonly api_check_summary: () => string;
    readonly api_check_description: () => string;
    readonly api_check_example: () => string;
    readonly api_check_example_credential: () => string;
    readonly api_check_example_ignore: () => string;
    readonly api_plan_summary: () => string;
    readonly api_plan_description: () => string;
    readonly api_plan_example: () => string;
    readonly api_plan_example_json: () => string;
    readonly api_rules_summary: () => string;
    readonly api_rules_description: () => string;
    readonly api_rules_example: () => string;
    readonly api_rules_example_json: () => string;
    readonly exit_api_4: () => string;
    readonly api_column_rule: () => string;
    readonly api_column_level: () => string;
    readonly api_column_title: () => string;
    readonly api_column_point: () => string;
    readonly api_column_source: () => string;
    readonly api_not_asked_writes: () => string;
    readonly api_not_asked_method: () => string;
    readonly api_not_asked_own_servers: () => string;
    readonly api_not_asked_leave_out: () => string;
    readonly api_not_asked_max_requests: () => string;
    readonly api_not_asked_path_value: (p: {
        names: readonly string[];
    }) => string;
    readonly api_plan_left_out: (p: {
        operation: string;
        why: string;
    }) => string;
    readonly cli_word_note: () => string;
    readonly cli_word_warning: () => string;
    readonly cli_word_error: () => string;
    readonly cli_problem_two_variables: (p: {
        variable: string;
        other: string;
    }) => string;
    readonly cli_problem_variable_spelling: (p: {
        given: string;
        variable: string;
    }) => string;
    readonly cli_warning_variable: (p: {
        given: string;
        variable: string;
    }) => string;
    readonly cli_problem_required: (p: {
        input: string;
        flag: string;
        variable: string;
    }) => string;
    readonly cli_problem_required_key: (p: {
        input: string;
        variable: string;
        file: string;
    }) => string;
    readonly cli_problem_required_argument: (p: {
        argument: string;
        usage: string;
    }) => string;
    readonly cli_problem_arguments: (p: {
        command: string;
        count: number;
    }) => string;
    readonly cli_problem_flag: (p: {
        flag: string;
    }) => string;
    readonly cli_problem_flag_near: (p: {
        flag: string;
        near: string;
    }) => string;
    readonly cli_problem_flag_secret: (p: {
        flag: string;
        variable: string;
        file: string;
    }) => string;
    readonly cli_problem_flag_value: (p: {
        flag: string;
        value: string;
    }) => string;
    readonly cli_problem_flag_bare: (p: {
        flag: string;
    }) => string;
    readonly cli_problem_flag_late: (p: {
        flag: string;
    }) => string;
    readonly cli_problem_key_terminal: (p: {
        flag: string;
    }) => string;
    readonly cli_problem_port: (p: {
        input: string;
        given: string;
    }) => string;
    readonly cli_problem_scale: (p: {
        input: string;
        given: string;
    }) => string;
    readonly cli_problem_rate: (p: {
        input: string;
        given: string;
    }) => string;
    readonly cli_problem_loopback: (p: {
        input: string;
        given: string;
    }) => string;
    readonly cli_problem_listen: (p: {
        address: string;
        code: string;
    }) => string;
    readonly cli_reports_written: (p: {
        folder: string;
    }) => string;
    readonly cli_unknown_command: (p: {
        word: string;
    }) => string;
    readonly cli_unknown_flag: (p: {
        flag: string;
    }) => string;
    readonly cli_did_you_mean: (p: {
        near: string;
    }) => string;
    readonly cli_see_help: () => string;
    readonly cli_flags_stand_behind: () => string;
    readonly cli_flags_stand_behind_as_in: (p: {
        line: string;
    }) => string;
    readonly cli_is_this_meant: (p: {
        line: string;
    }) => string;
    readonly cli_output_lost: (p: {
        code: string;
    }) => string;
    readonly cli_phase_asking: () => string;
    readonly cli_label: (p: {
        label: string;
    }) => string;
    readonly help_program: () => string;
    readonly help_begin: () => string;
    readonly help_usage: () => string;
    readonly help_usage_options: () => string;
    readonly help_usage_command: () => string;
    readonly help_arguments: () => string;
    readonly help_commands: () => string;
    readonly help_options_required: () => string;
    readonly help_options_common: () => string;
    readonly help_options_rest: () => string;
    readonly help_options_settings: () => string;
    readonly help_examples: () => string;
    readonly help_exit_codes: () => string;
    readonly help_secrets: () => string;
    readonly help_secrets_text: (p: {
        secrets: string;
    }) => string;
    readonly help_flag_help: () => string;
    readonly help_flag_version: () => string;
    readonly help_rest: () => string;
    readonly help_default: (p: {
        value: string;
    }) => string;
    readonly help_variables: (p: {
        variables: readonly string[];
    }) => string;
    readonly help_either: (p: {
        names: readonly string[];
    }) => string;
    readonly help_with_notes: (p: {
        help: string;
        notes: readonly string[];
    }) => string;
    readonly help_opposite: (p: {
        flag: string;
    }) => string;
    readonly help_short: () => string;
    readonly exit_0_judges: () => string;
    readonly exit_0_answers: () => string;
    readonly exit_0_checks: () => string;
    readonly exit_0_runs: () => string;
    readonly exit_0_plays: () => string;
    readonly exit_1: () => string;
    readonly exit_1_plays: () => string;
    readonly exit_2_judges: () => string;
    readonly exit_2_checks: () => string;
    readonly exit_3: () => string;
    readonly exit_4: () => string;
    readonly exit_5: () => string;
    readonly exit_6_judges: () => string;
    readonly exit_6_checks: () => string;
    readonly exit_129: () => string;
    readonly exit_130: () => string;
    readonly exit_131: () => string;
    readonly exit_143: () => string;
    readonly flag_format: () => string;
    readonly flag_env_file: (p: {
        variable: string;
    }) => string;
    readonly flag_quiet: () => string;
    readonly flag_verbose: () => string;
    readonly flag_shell: () => string;
    readonly completion_summary: () => string;
    readonly completion_description: () => string;
    readonly completion_shell: () => string;
    readonly completion_example_bash: () => string;
    readonly completion_example_zsh: () => string;
    readonly completion_example_fish: () => string;
    readonly demo_summary: () => string;
    readonly demo_description: () => string;
    readonly demo_source: () => string;
    readonly demo_example: () => string;
    readonly demo_example_nhn: () => string;
    readonly demo_example_fortify: () => string;
    readonly demo_example_api: () => string;
    readonly demo_example_verdict: () => string;
    readonly demo_example_language: () => string;
    readonly demo_title: () => string;
    readonly demo_intro: () => string;
    readonly demo_act_1: () => string;
    readonly demo_act_1_story: () => string;
    readonly demo_act_2: () => string;
    readonly demo_act_2_story: () => string;
    readonly demo_heading_before: () => string;
    readonly demo_heading_step: () => string;
    readonly demo_heading_outputs: () => string;
    readonly demo_heading_summary: () => string;
    readonly demo_chart: (p: {
        values: string;
    }) => string;
    readonly demo_waited: () => string;
    readonly demo_one_scan: () => string;
    readonly demo_step_failed: (p: {
        code: number;
    }) => string;
    readonly demo_step_passed: (p: {
        code: number;
    }) => string;
    readonly demo_alerts: (p: {
        alerts: number;
    }) => string;
    readonly demo_post: () => string;
    readonly demo_key_nowhere: () => string;
    readonly demo_right: (p: {
        time: string;
        acts: number;
    }) => string;
    readonly demo_wrong: (p: {
        time: string;
    }) => string;
    readonly demo_next_simulate: () => string;
    readonly demo_next_doctor: () => string;
    readonly demo_no_bundle: (p: {
        path: string;
    }) => string;
    readonly demo_nhn_title: () => string;
    readonly demo_nhn_act_1: () => string;
    readonly demo_nhn_act_1_story: () => string;
    readonly demo_nhn_act_2: () => string;
    readonly demo_nhn_act_2_story: () => string;
    readonly demo_nhn_instances: (p: {
        instances: number;
    }) => string;
    readonly demo_nhn_weak: (p: {
        weak: number;
    }) => string;
    readonly demo_nhn_revoked: () => string;
    readonly demo_nhn_next_doctor: () => string;
    readonly demo_fortify_title: () => string;
    readonly demo_fortify_act_1: () => string;
    readonly demo_fortify_act_1_story: () => string;
    readonly demo_fortify_act_2: () => string;
    readonly demo_fortify_act_2_story: () => string;
    readonly demo_fortify_act_3: () => string;
    readonly demo_fortify_act_3_story: () => string;
    readonly demo_fortify_post: () => string;
    readonly demo_fortify_killed: (p: {
        signal: string;
    }) => string;
    readonly demo_fortify_machine: () => string;
    readonly demo_fortify_later: () => string;
    readonly demo_fortify_used: () => string;
    readonly demo_fortify_none_left: () => string;
    readonly demo_fortify_unseen: () => string;
    readonly demo_fortify_alive: () => string;
    readonly demo_fortify_expired: (p: {
        code: number;
    }) => string;
    readonly demo_fortify_masked: () => string;
    readonly demo_fortify_nowhere: () => string;
    readonly demo_fortify_next_doctor: () => string;
    readonly demo_api_title: () => string;
    readonly demo_api_act_1: () => string;
    readonly demo_api_act_1_story: () => string;
    readonly demo_api_act_2: () => string;
    readonly demo_api_act_2_story: () => string;
    readonly demo_api_open: (p: {
        operations: number;
    }) => string;
    readonly demo_api_harmless: (p: {
        requests: number;
    }) => string;
    readonly demo_api_credential: (p: {
        requests: number;
        most: number;
    }) => string;
    readonly demo_api_private: () => string;
    readonly demo_api_next_rules: () => string;
    readonly demo_verdict_title: () => string;
    readonly demo_verdict_act_1: () => string;
    readonly demo_verdict_act_1_story: () => string;
    readonly demo_verdict_act_2: () => string;
    readonly demo_verdict_act_2_story: () => string;
    readonly demo_verdict_counted: (p: {
        gates: number;
        passed: number;
    }) => string;
    readonly demo_verdict_missing: (p: {
        gates: readonly string[];
    }) => string;
    readonly demo_verdict_none_missing: () => string;
    readonly demo_verdict_untouched: () => string;
    readonly demo_verdict_nowhere: () => string;
    readonly demo_verdict_next_help: () => string;
    readonly doctor_label_node: () => string;
    readonly doctor_label_configuration: () => string;
    readonly doctor_label_ca: () => string;
    readonly doctor_label_dns: () => string;
    readonly doctor_label_connection: () => string;
    readonly doctor_label_tls: () => string;
    readonly doctor_label_pull_request: () => string;
    readonly doctor_node: (p: {
        version: string;
    }) => string;
    readonly doctor_configuration: () => string;
    readonly doctor_ca: () => string;
    readonly doctor_ca_more: (p: {
        settings: readonly string[];
        files: readonly string[];
    }) => string;
    readonly doctor_dns: (p: {
        host: string;
        address: string;
    }) => string;
    readonly doctor_dns_address: (p: {
        host: string;
    }) => string;
    readonly doctor_dns_resolved: (p: {
        host: string;
    }) => string;
    readonly doctor_dns_proxy: (p: {
        host: string;
        proxy: string;
    }) => string;
    readonly doctor_connected: (p: {
        host: string;
    }) => string;
    readonly doctor_connected_proxy: (p: {
        host: string;
        proxy: string;
    }) => string;
    readonly doctor_tls: (p: {
        protocol: string;
        issuer: string;
        validTo: string;
    }) => string;
    readonly doctor_tls_plain: () => string;
    readonly doctor_pull_request: () => string;
    readonly doctor_pull_request_ok: (p: {
        number: number;
    }) => string;
    readonly doctor_pull_request_denied: (p: {
        number: number;
        status: number;
    }) => string;
    readonly doctor_pull_request_unknown: (p: {
        number: number;
        why: string;
    }) => string;
    readonly doctor_not_reached: () => string;
    readonly doctor_not_reached_any: (p: {
        labels: readonly string[];
    }) => string;
    readonly doctor_passed: () => string;
    readonly doctor_failed: (p: {
        count: number;
    }) => string;
    readonly source_fortify: () => string;
    readonly fortify_problem_token: (p: {
        input: string;
    }) => string;
    readonly fortify_problem_context_path: (p: {
        input: string;
        given: string;
    }) => string;
    readonly fortify_problem_user: (p: {
        input: string;
    }) => string;
    readonly fortify_problem_password: (p: {
        input: string;
    }) => string;
    readonly fortify_problem_type: (p: {
        input: string;
        given: string;
    }) => string;
    readonly fortify_problem_type_internal: (p: {
        input: string;
        given: string;
    }) => string;
    readonly fortify_log_asking: (p: {
        type: string;
        host: string;
        user: string;
    }) => string;
    readonly fortify_log_stopping: () => string;
    readonly fortify_log_lost: (p: {
        why: string;
    }) => string;
    readonly fortify_log_left_revoked: (p: {
        ids: readonly string[];
    }) => string;
    readonly fortify_log_nothing_left: () => string;
    readonly fortify_log_revoked: (p: {
        id: string;
    }) => string;
    readonly fortify_log_gone: (p: {
        id: string;
    }) => string;
    readonly fortify_log_kept: (p: {
        id: string;
        until: string;
    }) => string;
    readonly fortify_last_word: (p: {
        description: string;
        until: string;
    }) => string;
    readonly fortify_reason_issued: (p: {
        type: string;
        id: string;
        until: string;
    }) => string;
    readonly fortify_reason_ended: (p: {
        until: string;
        server: string;
    }) => string;
    readonly fortify_reason_lost: (p: {
        description: string;
        until: string;
        reason: string;
        why: string;
    }) => string;
    readonly fortify_reason_lost_twice: (p: {
        description: string;
        until: string;
        why: string;
    }) => string;
    readonly fortify_unknown_type: (p: {
        type: string;
        types: readonly string[];
        words: string;
    }) => string;
    readonly fortify_known_type: (p: {
        type: string;
        days: number;
        words: string;
    }) => string;
    readonly fortify_definitions_need_token: (p: {
        version: string;
    }) => string;
    readonly fortify_login_refused: (p: {
        endpoint: string;
        user: string;
        words: string;
    }) => string;
    readonly fortify_token_refused: (p: {
        endpoint: string;
        words: string;
    }) => string;
    readonly fortify_token_invalid: (p: {
        endpoint: string;
        words: string;
    }) => string;
    readonly fortify_token_not_allowed: (p: {
        endpoint: string;
        words: string;
    }) => string;
    readonly fortify_no_access: (p: {
        endpoint: string;
        words: string;
    }) => string;
    readonly fortify_no_api: (p: {
        host: string;
        endpoint: string;
    }) => string;
    readonly fortify_answer_page: (p: {
        host: string;
        endpoint: string;
    }) => string;
    readonly fortify_answer_fault: (p: {
        host: string;
        endpoint: string;
        status: number;
        text: string;
    }) => string;
    readonly fortify_answer_contradicts: (p: {
        host: string;
        endpoint: string;
        code: number;
        text: string;
    }) => string;
    readonly fortify_answer_paging: (p: {
        endpoint: string;
    }) => string;
    readonly fortify_warning_shortened: (p: {
        type: string;
        asked: string;
        given: string;
        until: string;
    }) => string;
    readonly fortify_warning_longer: (p: {
        type: string;
        asked: string;
        given: string;
        until: string;
    }) => string;
    readonly fortify_warning_no_end: (p: {
        type: string;
    }) => string;
    readonly fortify_warning_clock_behind: (p: {
        apart: number;
    }) => string;
    readonly fortify_warning_clock_ahead: (p: {
        apart: number;
    }) => string;
    readonly fortify_warning_deprecated: (p: {
        type: string;
        successor: string;
    }) => string;
    readonly fortify_warning_http: (p: {
        host: string;
    }) => string;
    readonly fortify_notice_not_revoked: (p: {
        id: string;
        until: string;
        why: string;
    }) => string;
    readonly fortify_notice_maybe_left: (p: {
        description: string;
        until: string;
        why: string;
    }) => string;
    readonly fortify_why_no_time: () => string;
    readonly fortify_why_password_needed: () => string;
    readonly fortify_why_login_refused: () => string;
    readonly fortify_problem_token_id: (p: {
        input: string;
        given: string;
    }) => string;
    readonly file_exists_force: () => string;
    readonly file_not_plain: () => string;
    readonly fortify_column_id: () => string;
    readonly fortify_column_owner: () => string;
    readonly fortify_column_type: () => string;
    readonly fortify_column_created: () => string;
    readonly fortify_column_expires: () => string;
    readonly fortify_column_days_left: () => string;
    readonly fortify_column_uses_left: () => string;
    readonly fortify_column_max_days: () => string;
    readonly fortify_column_max_uses: () => string;
    readonly fortify_column_purpose: () => string;
    readonly fortify_column_application: () => string;
    readonly fortify_column_version: () => string;
    readonly fortify_column_concern: () => string;
    readonly fortify_word_never: () => string;
    readonly fortify_word_over: () => string;
    readonly fortify_word_unlimited: () => string;
    readonly fortify_list_none: () => string;
    readonly fortify_types_none: () => string;
    readonly fortify_versions_none: () => string;
    readonly fortify_create_written: (p: {
        file: string;
    }) => string;
    readonly fortify_extend_done: (p: {
        id: string;
        type: string;
        end: string;
    }) => string;
    readonly fortify_revoke_done: (p: {
        id: string;
    }) => string;
    readonly fortify_revoke_done_value: () => string;
    readonly fortify_check_valid: (p: {
        id: string;
        type: string;
        end: string;
        days: number;
    }) => string;
    readonly fortify_check_no_end: (p: {
        id: string;
        type: string;
    }) => string;
    readonly fortify_check_end_unread: () => string;
    readonly fortify_rotate_done: () => string;
    readonly fortify_token_ends_soon: (p: {
        id: string;
        type: string;
        owner: string;
        end: string;
        days: number;
    }) => string;
    readonly fortify_token_over: (p: {
        id: string;
        type: string;
        owner: string;
        end: string;
    }) => string;
    readonly fortify_token_unknown: (p: {
        id: string;
    }) => string;
    readonly fortify_token_dead: () => string;
    readonly fortify_token_doubtful: (p: {
        why: string;
    }) => string;
    readonly fortify_token_end_wanted: () => string;
    readonly fortify_problem_http: (p: {
        input: string;
        given: string;
    }) => string;
    readonly fortify_problem_target: () => string;
    readonly fortify_problem_command: (p: {
        usage: string;
    }) => string;
    readonly fortify_problem_revoke_what: () => string;
    readonly fortify_problem_revoke_login: () => string;
    readonly fortify_problem_asker: () => string;
    readonly fortify_problem_needs_token: () => string;
    readonly fortify_problem_self: (p: {
        id: string;
    }) => string;
    readonly fortify_problem_self_value: () => string;
    readonly fortify_problem_self_unread: () => string;
    readonly fortify_problem_old: () => string;
    readonly fortify_problem_over: (p: {
        id: string;
        end: string;
    }) => string;
    readonly fortify_command_unstarted: (p: {
        program: string;
        code: string;
    }) => string;
    readonly fortify_create_lost: (p: {
        id: string;
        why: string;
    }) => string;
    readonly fortify_extend_sooner: (p: {
        id: string;
        end: string;
    }) => string;
    readonly fortify_revoke_failed: (p: {
        id: string;
        why: string;
    }) => string;
    readonly fortify_rotate_dead: (p: {
        id: string;
    }) => string;
    readonly fortify_rotate_failed: (p: {
        id: string;
        code: number;
    }) => string;
    readonly fortify_rotate_old_left: (p: {
        why: string;
    }) => string;
    readonly fortify_audit_too_long: (p: {
        life: number;
    }) => string;
    readonly fortify_audit_no_end: () => string;
    readonly fortify_audit_owner_suspended: () => string;
    readonly fortify_audit_owner_unknown: () => string;
    readonly fortify_audit_type_raised: (p: {
        days: number;
    }) => string;
    readonly fortify_audit_type_unlimited: () => string;
    readonly fortify_audit_title: () => string;
    readonly fortify_audit_result: (p: {
        concerns: number;
        tokens: number;
        types: number;
        over: number;
    }) => string;
    readonly fortify_audit_owners_unasked: () => string;
    readonly fortify_audit_owners_unread: (p: {
        why: string;
    }) => string;
    readonly fortify_audit_types_unread: (p: {
        why: string;
    }) => string;
    readonly doctor_label_ssc_login: () => string;
    readonly doctor_label_ssc_version: () => string;
    readonly doctor_label_ssc_type: () => string;
    readonly doctor_label_ssc_token: () => string;
    readonly doctor_ssc_login: (p: {
        user: string;
    }) => string;
    readonly doctor_ssc_version: (p: {
        version: string;
    }) => string;
    readonly doctor_ssc_version_unknown: () => string;
    readonly doctor_ssc_type: (p: {
        type: string;
        days: number;
    }) => string;
    readonly doctor_ssc_type_unlimited: (p: {
        type: string;
    }) => string;
    readonly doctor_ssc_token: () => string;
    readonly doctor_ssc_token_none: () => string;
    readonly doctor_ssc_clock: () => string;
    readonly doctor_ssc_clock_apart: (p: {
        apart: number;
    }) => string;
    readonly doctor_ssc_clock_unknown: () => string;
    readonly next_fortify_types: () => string;
    readonly group_fortify: () => string;
    readonly group_fortify_token: () => string;
    readonly fortify_run_summary: () => string;
    readonly fortify_run_description: () => string;
    readonly fortify_run_example: () => string;
    readonly fortify_run_example_rest: () => string;
    readonly fortify_create_summary: () => string;
    readonly fortify_create_description: () => string;
    readonly fortify_create_example: () => string;
    readonly fortify_create_example_stdout: () => string;
    readonly fortify_list_summary: () => string;
    readonly fortify_list_description: () => string;
    readonly fortify_list_example: () => string;
    readonly fortify_list_example_json: () => string;
    readonly fortify_check_summary: () => string;
    readonly fortify_check_description: () => string;
    readonly fortify_check_example: () => string;
    readonly fortify_extend_summary: () => string;
    readonly fortify_extend_description: () => string;
    readonly fortify_extend_example: () => string;
    readonly fortify_rotate_summary: () => string;
    readonly fortify_rotate_description: () => string;
    readonly fortify_rotate_example: () => string;
    readonly fortify_rotate_example_old: () => string;
    readonly fortify_revoke_summary: () => string;
    readonly fortify_revoke_description: () => string;
    readonly fortify_revoke_example: () => string;
    readonly fortify_revoke_example_value: () => string;
    readonly fortify_types_summary: () => string;
    readonly fortify_types_description: () => string;
    readonly fortify_types_example: () => string;
    readonly fortify_audit_summary: () => string;
    readonly fortify_audit_description: () => string;
    readonly fortify_audit_example: () => string;
    readonly fortify_audit_example_csv: () => string;
    readonly fortify_versions_summary: () => string;
    readonly fortify_versions_description: () => string;
    readonly fortify_versions_example: () => string;
    readonly fortify_doctor_summary: () => string;
    readonly fortify_doctor_description: () => string;
    readonly fortify_doctor_example: () => string;
    readonly fortify_the_token_id: () => string;
    readonly flag_fortify_password_file: () => string;
    readonly flag_fortify_token_file: () => string;
    readonly flag_fortify_allow_http: () => string;
    readonly flag_fortify_encoded: () => string;
    readonly flag_fortify_output_file: () => string;
    readonly flag_fortify_force: () => string;
    readonly flag_fortify_stdout: () => string;
    readonly flag_fortify_all_users: () => string;
    readonly flag_fortify_type_filter: () => string;
    readonly flag_fortify_warn: () => string;
    readonly flag_fortify_fail: () => string;
    readonly flag_fortify_old: () => string;
    readonly flag_fortify_value_stdin: () => string;
    readonly flag_fortify_self: () => string;
    readonly flag_fortify_max_lifetime: () => string;
    readonly flag_fortify_app: () => string;
    readonly flag_fortify_new_end: () => string;
    readonly exit_fortify_0_run: () => string;
    readonly exit_fortify_0_rotate: () => string;
    readonly exit_fortify_0_check: () => string;
    readonly exit_fortify_2_check: () => string;
    readonly exit_fortify_2_list: () => string;
    readonly exit_fortify_2_audit: () => string;
    readonly exit_fortify_4: () => string;
    readonly exit_fortify_5_check: () => string;
    readonly init_summary: () => string;
    readonly init_description: () => string;
    readonly init_example: () => string;
    readonly init_example_flags: () => string;
    readonly init_example_no_doctor: () => string;
    readonly exit_init_0: () => string;
    readonly exit_init_3: () => string;
    readonly exit_init_6: () => string;
    readonly flag_init_ci: () => string;
    readonly flag_init_source: () => string;
    readonly flag_init_project_id: () => string;
    readonly flag_init_crawl_label: () => string;
    readonly flag_init_region: () => string;
    readonly flag_init_target: () => string;
    readonly flag_init_allowed_hosts: () => string;
    readonly flag_init_openapi: () => string;
    readonly flag_init_output: () => string;
    readonly flag_init_force: () => string;
    readonly flag_init_reference: () => string;
    readonly flag_init_doctor: () => string;
    readonly flag_init_env_file: () => string;
    readonly flag_init_language: () => string;
    readonly init_ask_ci: () => string;
    readonly init_ask_source: () => string;
    readonly init_ask_choice: (p: {
        number: number;
        word: string;
        why: string;
    }) => string;
    readonly init_ask_one_of_these: () => string;
    readonly init_ask_needed: () => string;
    readonly init_ask_usual: (p: {
        usual: string;
    }) => string;
    readonly init_ask_project_id: () => string;
    readonly init_ask_crawl_label: () => string;
    readonly init_ask_region: () => string;
    readonly init_ask_target: () => string;
    readonly init_ask_allowed_hosts: () => string;
    readonly init_ask_openapi: () => string;
    readonly init_problem_no_terminal: (p: {
        flags: readonly string[];
    }) => string;
    readonly init_problem_no_answer: () => string;
    readonly init_problem_stray: (p: {
        flag: string;
        source: string;
    }) => string;
    readonly init_problem_reference: (p: {
        input: string;
        given: string;
    }) => string;
    readonly init_problem_reference_release: () => string;
    readonly init_problem_expression: (p: {
        input: string;
        given: string;
    }) => string;
    readonly init_doctor: (p: {
        line: string;
    }) => string;
    readonly init_doctor_failed: () => string;
    readonly init_written: (p: {
        file: string;
    }) => string;
    readonly init_left: () => string;
    readonly init_left_doctor: (p: {
        names: readonly string[];
    }) => string;
    readonly init_left_github_secret: (p: {
        name: string;
    }) => string;
    readonly init_left_github_secret_optional: (p: {
        name: string;
    }) => string;
    readonly init_left_github_variable: (p: {
        name: string;
    }) => string;
    readonly init_left_github_run: (p: {
        file: string;
        title: string;
    }) => string;
    readonly init_left_gitlab_secret: (p: {
        name: string;
    }) => string;
    readonly init_left_gitlab_secret_optional: (p: {
        name: string;
    }) => string;
    readonly init_left_gitlab_variable: (p: {
        name: string;
    }) => string;
    readonly init_left_gitlab_limit: (p: {
        minutes: number;
    }) => string;
    readonly init_left_gitlab_run: (p: {
        file: string;
    }) => string;
    readonly init_jenkins_vaddy: () => string;
    readonly init_jenkins_nhn_app_key: () => string;
    readonly init_jenkins_nhn: () => string;
    readonly init_jenkins_api: () => string;
    readonly init_left_jenkins_library: (p: {
        reference: string;
        repository: string;
    }) => string;
    readonly init_left_jenkins_credential: (p: {
        id: string;
        why: string;
    }) => string;
    readonly init_left_jenkins_optional: (p: {
        id: string;
        option: string;
        why: string;
    }) => string;
    readonly init_left_jenkins_run: (p: {
        file: string;
    }) => string;
    readonly init_comment_head: () => string;
    readonly init_comment_trigger: () => string;
    readonly init_comment_permissions: () => string;
    readonly init_comment_one_at_a_time: () => string;
    readonly init_comment_limit: () => string;
    readonly init_comment_checkout: () => string;
    readonly init_comment_settings: () => string;
    readonly init_comment_reports: () => string;
    readonly init_comment_variables: (p: {
        names: readonly string[];
    }) => string;
    readonly init_comment_exec: () => string;
    readonly init_comment_optional: () => string;
    readonly init_comment_agent: () => string;
    readonly source_nhn: () => string;
    readonly problem_region: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_instances: (p: {
        input: string;
    }) => string;
    readonly nhn_problem_period: (p: {
        from: string;
        to: string;
    }) => string;
    readonly nhn_problem_from: () => string;
    readonly nhn_problem_lookback: (p: {
        lookback: string;
        age: string;
    }) => string;
    readonly nhn_problem_loopback: (p: {
        input: string;
        other: string;
    }) => string;
    readonly nhn_reason_passed: (p: {
        instances: number;
        high: number;
        medium: number;
        low: number;
    }) => string;
    readonly nhn_reason_over: (p: {
        option: string;
        observed: number;
        limit: number;
        instance: string;
    }) => string;
    readonly nhn_reason_over_several: (p: {
        option: string;
        observed: number;
        limit: number;
        instance: string;
        instances: number;
    }) => string;
    readonly nhn_reason_over_total: (p: {
        option: string;
        observed: number;
        limit: number;
    }) => string;
    readonly nhn_reason_stale: (p: {
        instance: string;
        age: number;
        limit: number;
    }) => string;
    readonly nhn_reason_stale_several: (p: {
        instance: string;
        age: number;
        limit: number;
        instances: number;
    }) => string;
    readonly nhn_reason_future: (p: {
        instance: string;
        time: string;
        now: string;
    }) => string;
    readonly nhn_reason_clocks: (p: {
        server: string;
        own: string;
    }) => string;
    readonly nhn_reason_missing: (p: {
        count: number;
        instances: readonly string[];
    }) => string;
    readonly nhn_reason_unmatched: (p: {
        count: number;
        patterns: readonly string[];
    }) => string;
    readonly nhn_reason_no_results: () => string;
    readonly nhn_reason_empty_region: (p: {
        regions: readonly string[];
    }) => string;
    readonly nhn_reason_not_whole: () => string;
    readonly nhn_reason_doubts: (p: {
        reason: string;
        count: number;
    }) => string;
    readonly nhn_reason_timeout: (p: {
        limit: string;
    }) => string;
    readonly nhn_reason_checked: (p: {
        regions: readonly string[];
    }) => string;
    readonly nhn_answer_own_fault: (p: {
        host: string;
        endpoint: string;
        text: string;
    }) => string;
    readonly nhn_doubt_field: (p: {
        instance: string;
        field: string;
    }) => string;
    readonly nhn_doubt_no_checks: (p: {
        instance: string;
    }) => string;
    readonly nhn_doubt_too_weak: (p: {
        instance: string;
        weak: number;
        checks: number;
    }) => string;
    readonly nhn_doubt_sum: (p: {
        instance: string;
        weak: number;
        sum: number;
    }) => string;
    readonly nhn_doubt_gone: (p: {
        instance: string;
        number: string;
    }) => string;
    readonly nhn_doubt_item: (p: {
        instance: string;
        field: string;
    }) => string;
    readonly nhn_doubt_code: (p: {
        instance: string;
        item: string;
        code: string;
    }) => string;
    readonly nhn_doubt_level: (p: {
        instance: string;
        item: string;
        level: string;
    }) => string;
    readonly nhn_doubt_items: (p: {
        instance: string;
        items: number;
        checks: number;
    }) => string;
    readonly nhn_doubt_weak_items: (p: {
        instance: string;
        items: number;
        weak: number;
    }) => string;
    readonly nhn_doubt_level_items: (p: {
        instance: string;
    }) => string;
    readonly nhn_doubt_unnamed: (p: {
        region: string;
    }) => string;
    readonly nhn_doubt_paging: (p: {
        region: string;
        total: number;
        got: number;
    }) => string;
    readonly nhn_doubt_unsettled: (p: {
        region: string;
    }) => string;
    readonly nhn_doubt_too_large: (p: {
        region: string;
    }) => string;
    readonly nhn_region_not_whole: (p: {
        region: string;
    }) => string;
    readonly nhn_stale: (p: {
        instance: string;
    }) => string;
    readonly nhn_missing: (p: {
        instance: string;
    }) => string;
    readonly subjects_instance: () => string;
    readonly fleet_totals_instance: (p: {
        subjects: number;
        withFindings: number;
        fail: number;
        unjudged: number;
    }) => string;
    readonly fleet_let_through_instance: (p: {
        warning: number;
        skipped: number;
    }) => string;
    readonly fleet_more_instance: (p: {
        count: number;
        fail: number;
        unjudged: number;
    }) => string;
    readonly fleet_clean_instance: (p: {
        count: number;
    }) => string;
    readonly nhn_unread_items: (p: {
        count: number;
    }) => string;
    readonly nhn_ignored: (p: {
        by: string;
        reason: string;
        expires: string;
    }) => string;
    readonly nhn_notice_not_revoked: (p: {
        why: string;
    }) => string;
    readonly nhn_notice_idle: (p: {
        pattern: string;
    }) => string;
    readonly nhn_notice_no_results_warn: () => string;
    readonly nhn_log_reading: (p: {
        regions: readonly string[];
    }) => string;
    readonly nhn_log_reading_again: (p: {
        region: string;
    }) => string;
    readonly nhn_log_found: (p: {
        results: number;
        instances: number;
    }) => string;
    readonly nhn_log_progress: (p: {
        done: number;
        total: number;
    }) => string;
    readonly next_nhn_repair: () => string;
    readonly next_nhn_except: () => string;
    readonly next_nhn_inspect: () => string;
    readonly next_nhn_inspect_again: () => string;
    readonly next_nhn_run_again: () => string;
    readonly next_nhn_clocks: () => string;
    readonly next_nhn_names: () => string;
    readonly next_nhn_patterns: () => string;
    readonly next_nhn_first_results: () => string;
    readonly next_nhn_regions: () => string;
    readonly next_nhn_more_time: () => string;
    readonly next_nhn_fewer_details: () => string;
    readonly next_nhn_keys: () => string;
    readonly next_nhn_token: () => string;
    readonly next_nhn_access: () => string;
    readonly next_nhn_try_later: () => string;
    readonly nhn_column_number: () => string;
    readonly nhn_column_instance: () => string;
    readonly nhn_column_region: () => string;
    readonly nhn_column_criteria: () => string;
    readonly nhn_column_inspected: () => string;
    readonly nhn_column_item: () => string;
    readonly nhn_column_level: () => string;
    readonly nhn_column_name: () => string;
    readonly nhn_word_weak: () => string;
    readonly nhn_word_good: () => string;
    readonly nhn_inspections_none: () => string;
    readonly nhn_problem_number: (p: {
        number: string;
    }) => string;
    readonly check_max_age: () => string;
    readonly check_require_instances: () => string;
    readonly check_instances: () => string;
    readonly check_results_found: () => string;
    readonly check_region: () => string;
    readonly check_consistent_results: () => string;
    readonly title_max_age: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_require_instances: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_instances: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_results_found: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_region: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_consistent_results: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly fact_regions: () => string;
    readonly fact_instance_count: () => string;
    readonly fact_weak_instance_count: () => string;
    readonly fact_check_count: () => string;
    readonly fact_weak_count: () => string;
    readonly fact_high_count: () => string;
    readonly fact_medium_count: () => string;
    readonly fact_low_count: () => string;
    readonly fact_ignored_count: () => string;
    readonly fact_stale_count: () => string;
    readonly fact_missing_count: () => string;
    readonly fact_stale_instances: () => string;
    readonly fact_missing_instances: () => string;
    readonly doctor_label_access_key: () => string;
    readonly doctor_label_app_key: () => string;
    readonly doctor_label_region: () => string;
    readonly doctor_label_clock: () => string;
    readonly doctor_access_key: () => string;
    readonly doctor_access_key_none: () => string;
    readonly doctor_app_key: () => string;
    readonly doctor_region: (p: {
        region: string;
        results: number;
    }) => string;
    readonly doctor_region_empty: (p: {
        region: string;
    }) => string;
    readonly doctor_clock: () => string;
    readonly doctor_clock_apart: (p: {
        apart: number;
    }) => string;
    readonly doctor_clock_unknown: () => string;
    readonly file_exists: () => string;
    readonly ignore_file_written: (p: {
        path: string;
        entries: number;
    }) => string;
    readonly group_nhn: () => string;
    readonly nhn_check_summary: () => string;
    readonly nhn_check_description: () => string;
    readonly nhn_check_example: () => string;
    readonly nhn_check_example_required: () => string;
    readonly nhn_check_example_reports: () => string;
    readonly nhn_check_example_ignore: () => string;
    readonly flag_write_ignore_file: () => string;
    readonly nhn_doctor_summary: () => string;
    readonly nhn_doctor_description: () => string;
    readonly nhn_doctor_example: () => string;
    readonly nhn_inspections_summary: () => string;
    readonly nhn_inspections_description: () => string;
    readonly nhn_inspections_example: () => string;
    readonly nhn_inspections_example_json: () => string;
    readonly nhn_inspection_summary: () => string;
    readonly nhn_inspection_description: () => string;
    readonly nhn_inspection_number: () => string;
    readonly nhn_inspection_example: () => string;
    readonly exit_nhn_4: () => string;
    readonly heading_rules: () => string;
    readonly heading_points: () => string;
    readonly column_rule: () => string;
    readonly column_note: () => string;
    readonly column_standard: () => string;
    readonly column_point: () => string;
    readonly column_seen: () => string;
    readonly column_unseen: () => string;
    readonly rule_met: () => string;
    readonly rule_not_met: () => string;
    readonly rule_not_visible: () => string;
    readonly rule_not_applicable: () => string;
    readonly point_not_met: () => string;
    readonly point_partly_visible: () => string;
    readonly point_not_visible: () => string;
    readonly assessment_totals: (p: {
        met: number;
        notMet: number;
        notVisible: number;
    }) => string;
    readonly assessment_never_whole: () => string;
    readonly assessment_all_rules: (p: {
        count: number;
    }) => string;
    readonly assessment_finding: (p: {
        finding: string;
        evidence: string;
    }) => string;
    readonly subjects_subject: () => string;
    readonly level_high: () => string;
    readonly level_medium: () => string;
    readonly level_low: () => string;
    readonly finding_open: () => string;
    readonly finding_new: () => string;
    readonly finding_known: () => string;
    readonly finding_ignored: () => string;
    readonly fleet_totals: (p: {
        subjects: number;
        withFindings: number;
        fail: number;
        unjudged: number;
    }) => string;
    readonly fleet_findings: (p: {
        high: number;
        medium: number;
        low: number;
    }) => string;
    readonly fleet_set_aside: (p: {
        ignored: number;
        known: number;
    }) => string;
    readonly fleet_let_through: (p: {
        warning: number;
        skipped: number;
    }) => string;
    readonly fleet_more: (p: {
        count: number;
        fail: number;
        unjudged: number;
    }) => string;
    readonly fleet_next_worst: (p: {
        count: number;
    }) => string;
    readonly fleet_column_name: () => string;
    readonly fleet_column_high: () => string;
    readonly fleet_column_medium: () => string;
    readonly fleet_column_low: () => string;
    readonly fleet_found: (p: {
        name: string;
        count: number;
    }) => string;
    readonly fleet_finding: (p: {
        id: string;
        title: string;
    }) => string;
    readonly fleet_finding_at: (p: {
        id: string;
        title: string;
        place: string;
    }) => string;
    readonly fleet_fix: (p: {
        id: string;
        title: string;
        count: number;
    }) => string;
    readonly fleet_found_count: (p: {
        count: number;
    }) => string;
    readonly fleet_found_item: (p: {
        text: string;
        level: string;
        status: string;
        reason: string;
    }) => string;
    readonly fleet_line: (p: {
        name: string;
        group: string;
        high: string;
        medium: string;
        low: string;
    }) => string;
    readonly fleet_read_on: () => string;
    readonly fleet_clean: (p: {
        count: number;
    }) => string;
    readonly fleet_state_without_reason: (p: {
        name: string;
        state: string;
    }) => string;
    readonly reason_problems: (p: {
        count: number;
    }) => string;
    readonly reason_no_secrets: (p: {
        event: string;
    }) => string;
    readonly issue_no_secrets: (p: {
        event: string;
    }) => string;
    readonly reason_aborted: (p: {
        signal: string;
    }) => string;
    readonly reason_parent_gone: () => string;
    readonly reason_output_lost: (p: {
        code: string;
    }) => string;
    readonly reason_unforeseen: (p: {
        error: string;
    }) => string;
    readonly reason_not_finished: () => string;
    readonly notice_on_error_warn: (p: {
        outcome: string;
    }) => string;
    readonly notice_on_incomplete_warn: () => string;
    readonly next_fix_inputs: () => string;
    readonly next_check_network: () => string;
    readonly next_update: () => string;
    readonly next_report_bug: () => string;
    readonly next_check_api_url: () => string;
    readonly next_check_certificate: () => string;
    readonly next_ask_less: () => string;
    readonly next_accept_alerts: () => string;
    readonly check_max_high: () => string;
    readonly check_max_medium: () => string;
    readonly check_max_low: () => string;
    readonly title_max_high: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_max_medium: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_max_low: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly ignore_problem_syntax: (p: {
        file: string;
        line: number;
        column: number;
        why: string;
    }) => string;
    readonly ignore_problem_aliases: (p: {
        file: string;
    }) => string;
    readonly ignore_problem_shape: (p: {
        file: string;
    }) => string;
    readonly ignore_problem_entry: (p: {
        file: string;
        number: number;
        fields: readonly string[];
    }) => string;
    readonly ignore_problem_field: (p: {
        file: string;
        number: number;
        field: string;
        fields: readonly string[];
    }) => string;
    readonly ignore_problem_text: (p: {
        file: string;
        number: number;
        field: string;
    }) => string;
    readonly ignore_problem_expires: (p: {
        file: string;
        number: number;
        given: string;
    }) => string;
    readonly ignore_problem_unknown: (p: {
        file: string;
        number: number;
        field: string;
        given: string;
    }) => string;
    readonly ignore_expires_soon: (p: {
        id: string;
        instance: string;
        expires: string;
    }) => string;
    readonly ignore_expired: (p: {
        id: string;
        instance: string;
        expires: string;
    }) => string;
    readonly ignore_unused: (p: {
        id: string;
        instance: string;
    }) => string;
    readonly network_unresolved: (p: {
        host: string;
        endpoint: string;
        setting?: string | undefined;
    }) => string;
    readonly network_refused: (p: {
        host: string;
        endpoint: string;
        address: string;
        setting?: string | undefined;
    }) => string;
    readonly network_not_connected: (p: {
        host: string;
        endpoint: string;
        code: string;
        setting?: string | undefined;
    }) => string;
    readonly network_connect_timeout: (p: {
        host: string;
        endpoint: string;
        setting?: string | undefined;
    }) => string;
    readonly network_lost: (p: {
        host: string;
        endpoint: string;
        code: string;
    }) => string;
    readonly network_timeout: (p: {
        host: string;
        endpoint: string;
        seconds: number;
    }) => string;
    readonly network_proxy: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly network_proxy_unreachable: (p: {
        host: string;
        endpoint: string;
        code: string;
    }) => string;
    readonly network_proxy_login: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly network_proxy_redirect: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly network_proxy_gateway: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly network_proxy_senseless: (p: {
        host: string;
        endpoint: string;
        code: string;
    }) => string;
    readonly problem_proxy: (p: {
        variable: string;
    }) => string;
    readonly certificate_expired: (p: {
        host: string;
    }) => string;
    readonly certificate_wrong_host: (p: {
        host: string;
        setting?: string | undefined;
    }) => string;
    readonly certificate_unknown_authority: (p: {
        host: string;
        code: string;
    }) => string;
    readonly certificate_rejected: (p: {
        host: string;
        code: string;
    }) => string;
    readonly certificate_unfit: (p: {
        host: string;
        why: string;
    }) => string;
    readonly certificate_wanted: (p: {
        host: string;
        endpoint: string;
        setting?: string | undefined;
        service?: string | undefined;
    }) => string;
    readonly trust_file_ignored: (p: {
        variable: string;
        path: string;
        why: string;
    }) => string;
    readonly trusting_more: (p: {
        host: string;
    }) => string;
    readonly tls_failed: (p: {
        host: string;
        code: string;
    }) => string;
    readonly tls_broken: (p: {
        host: string;
        endpoint: string;
        code: string;
    }) => string;
    readonly redirected: (p: {
        host: string;
        endpoint: string;
        status: number;
        target: string;
        setting?: string | undefined;
    }) => string;
    readonly redirected_nowhere: (p: {
        host: string;
        endpoint: string;
        status: number;
        setting?: string | undefined;
    }) => string;
    readonly request_answered: (p: {
        endpoint: string;
        status: number;
        bytes: number;
        milliseconds: number;
    }) => string;
    readonly request_failed: (p: {
        endpoint: string;
        error: string;
        milliseconds: number;
    }) => string;
    readonly answer_not_http: (p: {
        host: string;
        endpoint: string;
        code: string;
        setting?: string | undefined;
    }) => string;
    readonly answer_contradictory: (p: {
        host: string;
        endpoint: string;
    }) => string;
    readonly answer_unasked: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly answer_no_status: (p: {
        host: string;
        endpoint: string;
        status: string;
    }) => string;
    readonly answer_status: (p: {
        host: string;
        endpoint: string;
        status: number;
    }) => string;
    readonly answer_rate_limited: (p: {
        host: string;
        endpoint: string;
    }) => string;
    readonly answer_too_large: (p: {
        host: string;
        endpoint: string;
        limit: string;
    }) => string;
    readonly answer_not_json: (p: {
        host: string;
        endpoint: string;
        start: string;
    }) => string;
    readonly answer_empty: (p: {
        host: string;
        endpoint: string;
    }) => string;
    readonly answer_misshaped: (p: {
        endpoint: string;
        field: string;
        expected: string;
        got: string;
    }) => string;
    readonly answer_repeats_key: (p: {
        endpoint: string;
        field: string;
    }) => string;
    readonly answer_unreadable: (p: {
        host: string;
        endpoint: string;
        encoding: string;
    }) => string;
    readonly service_refused: (p: {
        service: string;
        endpoint: string;
        status: number;
        text: string;
    }) => string;
    readonly service_refused_silently: (p: {
        service: string;
        endpoint: string;
        status: number;
    }) => string;
    readonly retrying: (p: {
        reason: string;
        wait: string;
        attempt: number;
    }) => string;
    readonly answered_status: (p: {
        status: number;
    }) => string;
    readonly answered_words: (p: {
        status: number;
        text: string;
    }) => string;
    readonly problem_webhook: (p: {
        input: string;
    }) => string;
    readonly comment_no_pull_request: (p: {
        event: string;
    }) => string;
    readonly comment_no_token: () => string;
    readonly comment_no_permission: () => string;
    readonly comment_fork: () => string;
    readonly comment_failed: (p: {
        why: string;
    }) => string;
    readonly github_issue_of_pull_request: () => string;
    readonly github_issue_no_token: () => string;
    readonly github_issue_no_repository: () => string;
    readonly github_issue_no_permission: () => string;
    readonly github_issues_turned_off: () => string;
    readonly github_issue_failed: (p: {
        why: string;
    }) => string;
    readonly github_out_of_time: (p: {
        seconds: number;
    }) => string;
    readonly github_issue_label_unknown: (p: {
        label: string;
    }) => string;
    readonly github_issue_label_unsure: (p: {
        label: string;
        why: string;
    }) => string;
    readonly github_issue_assignee_unknown: (p: {
        assignee: string;
    }) => string;
    readonly github_issue_assignee_unsure: (p: {
        assignee: string;
        why: string;
    }) => string;
    readonly github_issue_opened: (p: {
        number: number;
    }) => string;
    readonly github_issue_updated: (p: {
        number: number;
    }) => string;
    readonly github_issue_closed: (p: {
        number: number;
    }) => string;
    readonly github_issue_reopened: (p: {
        number: number;
    }) => string;
    readonly github_issue_note_changed: (p: {
        before: string;
        outcome: string;
    }) => string;
    readonly github_issue_note_closed: () => string;
    readonly github_issue_note_reopened: (p: {
        outcome: string;
    }) => string;
    readonly slack_failed: (p: {
        why: string;
    }) => string;
    readonly slack_ok: () => string;
    readonly file_not_written: (p: {
        file: string;
        folder: string;
        why: string;
    }) => string;
    readonly outputs_not_written: (p: {
        why: string;
    }) => string;
    readonly annotations_not_written: (p: {
        why: string;
    }) => string;
    readonly summary_not_written: (p: {
        why: string;
    }) => string;
    readonly comment_not_written: (p: {
        why: string;
    }) => string;
    readonly github_issue_not_written: (p: {
        why: string;
    }) => string;
    readonly slack_not_written: (p: {
        why: string;
    }) => string;
    readonly notices_not_written: (p: {
        why: string;
    }) => string;
    readonly problem_required: (p: {
        input: string;
    }) => string;
    readonly problem_required_secret: (p: {
        input: string;
        secret: string;
    }) => string;
    readonly problem_environment_ignored: (p: {
        input: string;
        variables: readonly string[];
        lines: readonly string[];
    }) => string;
    readonly problem_choice: (p: {
        input: string;
        given: string;
        choices: readonly string[];
    }) => string;
    readonly problem_boolean: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_duration: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_duration_minimum: (p: {
        input: string;
        given: string;
        minimum: string;
    }) => string;
    readonly problem_duration_maximum: (p: {
        input: string;
        given: string;
        maximum: string;
    }) => string;
    readonly problem_digits: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_count_or_off: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_count: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_count_between: (p: {
        input: string;
        given: string;
        least: number;
        most: number;
    }) => string;
    readonly problem_instant: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_percent: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_printable: (p: {
        input: string;
    }) => string;
    readonly problem_header_text: (p: {
        input: string;
    }) => string;
    readonly problem_url: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_url_plain_http: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_url_login: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_public_url: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_holds_secret: (p: {
        input: string;
        secret: string;
    }) => string;
    readonly problem_together: (p: {
        input: string;
        other: string;
    }) => string;
    readonly problem_needs: (p: {
        input: string;
        needed: string;
    }) => string;
    readonly problem_spelling: (p: {
        given: string;
        input: string;
    }) => string;
    readonly problem_option_unknown: (p: {
        given: string;
        caller: string;
    }) => string;
    readonly problem_file: (p: {
        input: string;
        given: string;
        why: string;
    }) => string;
    readonly problem_folder: (p: {
        input: string;
        given: string;
        why: string;
    }) => string;
    readonly file_no_space: () => string;
    readonly file_read_only: () => string;
    readonly file_denied: () => string;
    readonly file_not_folder: (p: {
        folder: string;
    }) => string;
    readonly file_not_removed: (p: {
        name: string;
        why: string;
    }) => string;
    readonly file_missing: () => string;
    readonly file_is_folder: () => string;
    readonly file_unreadable: (p: {
        code: string;
    }) => string;
    readonly file_empty: () => string;
    readonly file_not_regular: () => string;
    readonly file_too_long: (p: {
        longest: number;
    }) => string;
    readonly file_no_variables: () => string;
    readonly file_no_certificate: () => string;
    readonly file_certificate_damaged: (p: {
        number: number;
        count: number;
    }) => string;
    readonly language_code: () => string;
    readonly title_result: (p: {
        source: string;
        outcome: string;
        numbers: string;
        subject: string;
    }) => string;
    readonly simulated: () => string;
    readonly outcome_passed: () => string;
    readonly outcome_failed: () => string;
    readonly outcome_incomplete: () => string;
    readonly outcome_misconfigured: () => string;
    readonly outcome_refused: () => string;
    readonly outcome_unreachable: () => string;
    readonly outcome_busy: () => string;
    readonly outcome_timeout: () => string;
    readonly outcome_scan_canceled: () => string;
    readonly outcome_aborted: () => string;
    readonly outcome_skipped: () => string;
    readonly outcome_started: () => string;
    readonly outcome_checked: () => string;
    readonly outcome_error: () => string;
    readonly heading_checks: () => string;
    readonly heading_facts: () => string;
    readonly heading_next: () => string;
    readonly heading_warnings: () => string;
    readonly heading_problems: () => string;
    readonly heading_history: () => string;
    readonly heading_run: () => string;
    readonly heading_policy: () => string;
    readonly heading_last_answer: () => string;
    readonly heading_fixes: () => string;
    readonly heading_findings: () => string;
    readonly column_check: () => string;
    readonly column_observed: () => string;
    readonly column_limit: () => string;
    readonly column_result: () => string;
    readonly column_status: () => string;
    readonly column_option: () => string;
    readonly column_value: () => string;
    readonly column_from: () => string;
    readonly observed_numbers: (p: {
        check: string;
        observed: string;
        limit: string;
    }) => string;
    readonly numbers_with_reason: (p: {
        numbers: string;
        reason: string;
    }) => string;
    readonly result_pass: () => string;
    readonly result_fail: () => string;
    readonly result_unjudged: () => string;
    readonly result_warning: () => string;
    readonly result_skipped: () => string;
    readonly limit_at_most: (p: {
        value: string;
    }) => string;
    readonly limit_at_least: (p: {
        value: string;
    }) => string;
    readonly not_known: () => string;
    readonly in_one_paragraph: (p: {
        sentences: readonly string[];
    }) => string;
    readonly word_yes: () => string;
    readonly word_no: () => string;
    readonly and_more: (p: {
        count: number;
    }) => string;
    readonly cut_short: () => string;
    readonly trend_table: () => string;
    readonly trend_noted: (p: {
        status: string;
        note: string;
    }) => string;
    readonly trend_this_run: () => string;
    readonly trend_is_baseline: () => string;
    readonly run_host: () => string;
    readonly run_host_other: () => string;
    readonly run_repository: () => string;
    readonly run_commit: () => string;
    readonly run_ref: () => string;
    readonly run_url: () => string;
    readonly run_attempt: () => string;
    readonly run_actor: () => string;
    readonly timing_started_at: () => string;
    readonly timing_ended_at: () => string;
    readonly timing_duration: () => string;
    readonly timing_waited: () => string;
    readonly timing_polls: () => string;
    readonly tool_version: () => string;
    readonly from_default: () => string;
    readonly from_default_rest: (p: {
        count: number;
    }) => string;
    readonly from_input: () => string;
    readonly from_flag: () => string;
    readonly from_environment: () => string;
    readonly from_env_file: () => string;
    readonly amount_count: (p: {
        value: number;
    }) => string;
    readonly amount_percent: (p: {
        value: number;
    }) => string;
    readonly amount_duration: (p: {
        milliseconds: number;
    }) => string;
    readonly file_other_report: (p: {
        name: string;
    }) => string;
    readonly log_waiting: (p: {
        project: string;
        limit: string;
    }) => string;
    readonly log_still_waiting: (p: {
        waited: string;
    }) => string;
    readonly log_starting: (p: {
        project: string;
    }) => string;
    readonly log_started: (p: {
        scan: string;
    }) => string;
    readonly log_expected_end: (p: {
        end: string;
    }) => string;
    readonly log_attached: (p: {
        scan: string;
    }) => string;
    readonly log_race_lost: () => string;
    readonly log_pausing_before_start: () => string;
    readonly log_start_not_taken: (p: {
        why: string;
    }) => string;
    readonly log_start_lost: (p: {
        why: string;
    }) => string;
    readonly log_looking_again: () => string;
    readonly log_nothing_began: () => string;
    readonly log_waiting_for_lost: (p: {
        elapsed: string;
    }) => string;
    readonly log_scanning: (p: {
        elapsed: string;
        polls: number;
    }) => string;
    readonly log_scanning_until: (p: {
        elapsed: string;
        polls: number;
        end: string;
    }) => string;
    readonly post_canceling: (p: {
        scan: string;
    }) => string;
    readonly notice_left_at_once: (p: {
        scan: string;
    }) => string;
    readonly problem_project_id: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_scan_type: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_scan_id: (p: {
        input: string;
        given: string;
    }) => string;
    readonly problem_latest_only: (p: {
        input: string;
    }) => string;
    readonly title_max_scan_age: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_scanned_after: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_deployed_version: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly check_max_scan_age: () => string;
    readonly check_scanned_after: () => string;
    readonly check_deployed_version: () => string;
    readonly fact_expected_version: () => string;
    readonly fact_version_before: () => string;
    readonly fact_version_after: () => string;
    readonly reason_checked_latest: (p: {
        project: string;
    }) => string;
    readonly reason_no_scan_listed: (p: {
        project: string;
        crawl: string;
    }) => string;
    readonly reason_scan_too_old: (p: {
        scan: string;
        age: number;
        limit: number;
    }) => string;
    readonly reason_scan_before: (p: {
        scan: string;
        started: string;
        deployed: string;
    }) => string;
    readonly reason_scan_from_future: (p: {
        scan: string;
        started: string;
        now: string;
    }) => string;
    readonly reason_scan_clocks_disagree: (p: {
        scan: string;
        started: string;
        server: string;
        own: string;
    }) => string;
    readonly reason_latest_unclear: (p: {
        scan: string;
    }) => string;
    readonly reason_latest_missing: (p: {
        project: string;
    }) => string;
    readonly reason_latest_contradicted: (p: {
        scan: string;
        field: string;
        listed: string;
        got: string;
    }) => string;
    readonly reason_number_elsewhere: (p: {
        scan: string;
        number: string;
        asked: string;
        got: string;
    }) => string;
    readonly reason_version_absent: (p: {
        expected: string;
    }) => string;
    readonly reason_version_unreadable: (p: {
        why: string;
    }) => string;
    readonly reason_version_changed: () => string;
    readonly reason_count_of_other_version: () => string;
    readonly reason_version_gone: (p: {
        expected: string;
    }) => string;
    readonly reason_version_unread: (p: {
        why: string;
    }) => string;
    readonly log_latest: (p: {
        scan: string;
        started: string;
    }) => string;
    readonly log_looking_for_latest: () => string;
    readonly log_version_before: (p: {
        digest: string;
    }) => string;
    readonly next_scan_newer: () => string;
    readonly next_scan_after_deployment: () => string;
    readonly next_name_scan: () => string;
    readonly next_deploy_first: () => string;
    readonly next_check_version_url: () => string;
    readonly next_scan_undisturbed: () => string;
    readonly source_vaddy: () => string;
    readonly title_max_alerts: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_max_alert_increase: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_min_complete: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_requests_sent: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_max_crawl_age: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly check_max_alerts: () => string;
    readonly check_max_alert_increase: () => string;
    readonly check_min_complete: () => string;
    readonly check_requests_sent: () => string;
    readonly check_max_crawl_age: () => string;
    readonly fact_project_id: () => string;
    readonly fact_scan_id: () => string;
    readonly fact_alert_count: () => string;
    readonly fact_scan_count: () => string;
    readonly fact_complete: () => string;
    readonly fact_crawl_id: () => string;
    readonly fact_crawl_label: () => string;
    readonly fact_scan_list: () => string;
    readonly fact_start_time: () => string;
    readonly fact_end_time: () => string;
    readonly fact_duration_seconds: () => string;
    readonly fact_baseline_alert_count: () => string;
    readonly fact_alert_increase: () => string;
    readonly fact_adopted: () => string;
    readonly link_scan_result: () => string;
    readonly link_console: () => string;
    readonly status_complete: () => string;
    readonly status_canceled: () => string;
    readonly status_other: () => string;
    readonly reason_passed: (p: {
        alerts: number;
    }) => string;
    readonly reason_alerts: (p: {
        alerts: number;
        limit: number;
    }) => string;
    readonly reason_incomplete: (p: {
        complete: number;
        minimum: number;
    }) => string;
    readonly reason_nothing_sent: () => string;
    readonly reason_count_unjudged: () => string;
    readonly reason_busy: (p: {
        project: string;
        waited: string;
    }) => string;
    readonly reason_busy_at_once: (p: {
        project: string;
    }) => string;
    readonly reason_busy_skipped: (p: {
        project: string;
    }) => string;
    readonly reason_timeout: (p: {
        scan: string;
        limit: string;
    }) => string;
    readonly reason_scan_canceled: (p: {
        scan: string;
    }) => string;
    readonly reason_aborted_maybe_running: (p: {
        signal: string;
        project: string;
    }) => string;
    readonly reason_started: (p: {
        scan: string;
    }) => string;
    readonly reason_checked: (p: {
        project: string;
    }) => string;
    readonly reason_not_handed_over: (p: {
        scan: string;
        why: string;
    }) => string;
    readonly reason_lost_start: (p: {
        project: string;
        why: string;
        searched: boolean;
    }) => string;
    readonly reason_unknown_status: (p: {
        scan: string;
        status: string;
    }) => string;
    readonly reason_other_scan: (p: {
        field: string;
        asked: string;
        got: string;
    }) => string;
    readonly answer_other_scan: (p: {
        asked: string;
        got: string;
    }) => string;
    readonly reason_not_canceled: (p: {
        reason: string;
        scan: string;
    }) => string;
    readonly reason_attached_elsewhere: (p: {
        scan: string;
        field: string;
        asked: string;
        got: string;
    }) => string;
    readonly reason_crawl_not_found: (p: {
        label: string;
        project: string;
    }) => string;
    readonly reason_crawl_id_not_found: (p: {
        crawl: string;
        project: string;
    }) => string;
    readonly reason_no_crawls: (p: {
        project: string;
    }) => string;
    readonly reason_paging_broken: (p: {
        total: number;
        got: number;
    }) => string;
    readonly reason_increase: (p: {
        increase: number;
        limit: number;
        baseline: number;
    }) => string;
    readonly reason_no_baseline: () => string;
    readonly reason_crawl_old: (p: {
        age: number;
        limit: number;
    }) => string;
    readonly reason_crawl_time_unreadable: (p: {
        recorded: string;
        now: string;
    }) => string;
    readonly reason_crawl_from_future: (p: {
        recorded: string;
        now: string;
    }) => string;
    readonly reason_clocks_disagree: (p: {
        recorded: string;
        server: string;
        own: string;
    }) => string;
    readonly notice_adopted: (p: {
        scan: string;
    }) => string;
    readonly notice_not_saved: (p: {
        why: string;
    }) => string;
    readonly notice_no_baseline: () => string;
    readonly notice_history_left_out: (p: {
        scans: readonly string[];
    }) => string;
    readonly notice_several_crawls: (p: {
        label: string;
        count: number;
        used: string;
        usedLabel: string;
    }) => string;
    readonly notice_scan_type_unknown: (p: {
        types: readonly string[];
    }) => string;
    readonly notice_busy_now: (p: {
        project: string;
    }) => string;
    readonly notice_left_running: (p: {
        scan: string;
    }) => string;
    readonly notice_left_attached: (p: {
        scan: string;
    }) => string;
    readonly notice_canceled_by_us: (p: {
        scan: string;
    }) => string;
    readonly notice_already_over: (p: {
        scan: string;
    }) => string;
    readonly notice_over_or_canceled: (p: {
        scan: string;
    }) => string;
    readonly notice_cancel_failed: (p: {
        scan: string;
        why: string;
    }) => string;
    readonly notice_maybe_running: (p: {
        project: string;
    }) => string;
    readonly next_record_crawl_anew: () => string;
    readonly next_compare_clocks: () => string;
    readonly next_make_baseline: () => string;
    readonly next_look_at_alerts: () => string;
    readonly next_accept_incomplete: () => string;
    readonly next_shorten_scan: () => string;
    readonly next_record_crawl: () => string;
    readonly next_wait_for_slot: () => string;
    readonly next_wait_longer: () => string;
    readonly next_queue: () => string;
    readonly next_scan_longer: () => string;
    readonly next_attach: () => string;
    readonly next_check_secret: () => string;
    readonly next_check_project: () => string;
    readonly next_check_console: () => string;
    readonly next_scan_again: () => string;
    readonly next_check_scan: () => string;
    readonly next_check_crawl: () => string;
    readonly next_check_scan_type: () => string;
    readonly next_check_project_number: () => string;
    readonly next_run_again: () => string;
    readonly next_check_refusal: () => string;
    readonly next_try_later: () => string;
    readonly next_remove_cache: () => string;
    readonly next_avoid_crawl_list: () => string;
    readonly next_give_project_number: () => string;
    readonly next_judge_later: () => string;
    readonly trend_axis_across: () => string;
    readonly trend_axis_up: (p: {
        highest: number;
    }) => string;
    readonly trend_baseline: (p: {
        count: number;
    }) => string;
    readonly trend_baseline_line: (p: {
        count: number;
    }) => string;
    readonly trend_dates: (p: {
        from: string;
        to: string;
    }) => string;
    readonly trend_left_out: (p: {
        count: number;
    }) => string;
    readonly trend_summary: (p: {
        count: number;
    }) => string;
    readonly cli_problem_v1: (p: {
        variable: string;
    }) => string;
    readonly cli_problem_yes: (p: {
        crawl: string;
    }) => string;
    readonly cli_problem_wait_latest: () => string;
    readonly phase_asking: () => string;
    readonly phase_waiting: (p: {
        elapsed: string;
    }) => string;
    readonly phase_starting: () => string;
    readonly phase_scanning: (p: {
        elapsed: string;
    }) => string;
    readonly phase_scanning_until: (p: {
        elapsed: string;
        end: string;
    }) => string;
    readonly phase_looking: (p: {
        elapsed: string;
    }) => string;
    readonly cli_status_running: (p: {
        project: string;
    }) => string;
    readonly cli_status_free: (p: {
        project: string;
    }) => string;
    readonly cli_result_scanning: (p: {
        scan: string;
    }) => string;
    readonly cli_result_finished: (p: {
        scan: string;
    }) => string;
    readonly cli_link: (p: {
        url: string;
    }) => string;
    readonly cli_cancel_already_over: (p: {
        scan: string;
    }) => string;
    readonly cli_crawls_none: (p: {
        project: string;
        label: string;
    }) => string;
    readonly cli_column_recorded: () => string;
    readonly cli_column_label: () => string;
    readonly cli_history_none: () => string;
    readonly what_if_passed: (p: {
        passed: number;
        judged: number;
    }) => string;
    readonly what_if_others: () => string;
    readonly what_if_unknown: (p: {
        scan: string;
    }) => string;
    readonly what_if_column_outcome: () => string;
    readonly what_if_column_why: () => string;
    readonly cli_crawl_deleted: (p: {
        crawl: string;
    }) => string;
    readonly cli_simulate_ready: (p: {
        service: string;
        url: string;
    }) => string;
    readonly cli_problem_not_simulated: (p: {
        input: string;
        service: string;
    }) => string;
    readonly cli_simulate_request: (p: {
        call: string;
        status: string;
        milliseconds: number;
        key: string;
        fault: string;
    }) => string;
    readonly cli_simulate_own_key: () => string;
    readonly doctor_label_key: () => string;
    readonly doctor_label_project: () => string;
    readonly doctor_label_crawl: () => string;
    readonly doctor_label_crawl_age: () => string;
    readonly doctor_label_project_number: () => string;
    readonly doctor_label_scan: () => string;
    readonly doctor_label_version: () => string;
    readonly doctor_key: (p: {
        user: string;
    }) => string;
    readonly doctor_project: (p: {
        project: string;
    }) => string;
    readonly doctor_crawl: (p: {
        crawl: string;
        label: string;
    }) => string;
    readonly doctor_crawl_unnamed: (p: {
        crawl: string;
    }) => string;
    readonly doctor_age: (p: {
        age: number;
    }) => string;
    readonly doctor_age_limit: (p: {
        age: number;
        limit: string;
    }) => string;
    readonly doctor_number: (p: {
        number: string;
        scans: number;
    }) => string;
    readonly doctor_number_none: () => string;
    readonly doctor_number_elsewhere: (p: {
        number: string;
        project: string;
    }) => string;
    readonly doctor_scan: (p: {
        scan: string;
    }) => string;
    readonly doctor_scan_latest: (p: {
        scan: string;
        started: string;
    }) => string;
    readonly doctor_version: (p: {
        digest: string;
    }) => string;
    readonly doctor_next_busy: () => string;
    readonly doctor_next_wait: () => string;
    readonly doctor_next_crawls: () => string;
    readonly doctor_next_unique: (p: {
        crawl: string;
    }) => string;
    readonly doctor_would_start: () => string;
    readonly doctor_would_not_start: (p: {
        count: number;
    }) => string;
    readonly group_vaddy: () => string;
    readonly vaddy_scan_summary: () => string;
    readonly vaddy_scan_description: () => string;
    readonly vaddy_scan_example_rehearsal: () => string;
    readonly vaddy_scan_example_environment: () => string;
    readonly vaddy_scan_example_limits: () => string;
    readonly vaddy_scan_example_increase: () => string;
    readonly vaddy_scan_example_later: () => string;
    readonly flag_simulate: (p: {
        scenarios: readonly string[];
    }) => string;
    readonly vaddy_latest_summary: () => string;
    readonly vaddy_latest_description: () => string;
    readonly vaddy_latest_example: () => string;
    readonly vaddy_latest_example_after: () => string;
    readonly vaddy_what_if_summary: () => string;
    readonly vaddy_what_if_description: () => string;
    readonly vaddy_what_if_example: () => string;
    readonly vaddy_what_if_example_json: () => string;
    readonly flag_only_crawl: () => string;
    readonly flag_only_label: () => string;
    readonly flag_limit: () => string;
    readonly vaddy_wait_summary: () => string;
    readonly vaddy_wait_description: () => string;
    readonly vaddy_wait_scan: () => string;
    readonly vaddy_wait_example: () => string;
    readonly vaddy_doctor_summary: () => string;
    readonly vaddy_doctor_description: () => string;
    readonly vaddy_doctor_example: () => string;
    readonly vaddy_doctor_example_flags: () => string;
    readonly vaddy_status_summary: () => string;
    readonly vaddy_status_description: () => string;
    readonly vaddy_status_example: () => string;
    readonly vaddy_status_example_json: () => string;
    readonly vaddy_result_summary: () => string;
    readonly vaddy_result_description: () => string;
    readonly vaddy_the_scan: () => string;
    readonly vaddy_result_example: () => string;
    readonly vaddy_result_example_json: () => string;
    readonly vaddy_cancel_summary: () => string;
    readonly vaddy_cancel_description: () => string;
    readonly vaddy_cancel_example: () => string;
    readonly vaddy_crawls_summary: () => string;
    readonly vaddy_crawls_description: () => string;
    readonly vaddy_crawls_example: () => string;
    readonly vaddy_crawls_example_label: () => string;
    readonly vaddy_crawls_example_json: () => string;
    readonly flag_label: () => string;
    readonly vaddy_history_summary: () => string;
    readonly vaddy_history_description: () => string;
    readonly vaddy_history_example: () => string;
    readonly vaddy_history_example_json: () => string;
    readonly vaddy_delete_crawl_summary: () => string;
    readonly vaddy_delete_crawl_description: () => string;
    readonly vaddy_delete_crawl_crawl: () => string;
    readonly vaddy_delete_crawl_example: () => string;
    readonly flag_yes: () => string;
    readonly flag_auth_key_file: () => string;
    readonly simulate_summary: () => string;
    readonly simulate_service: () => string;
    readonly simulate_description: () => string;
    readonly simulate_example: () => string;
    readonly simulate_example_nhn: () => string;
    readonly simulate_example_fortify: () => string;
    readonly simulate_example_api: () => string;
    readonly simulate_example_background: () => string;
    readonly flag_scenario: (p: {
        scenarios: readonly string[];
        nhn: readonly string[];
        fortify: readonly string[];
        api: readonly string[];
    }) => string;
    readonly flag_port: () => string;
    readonly flag_host: () => string;
    readonly flag_scan_duration: () => string;
    readonly flag_fleet_size: () => string;
    readonly flag_ssc_version: () => string;
    readonly flag_rate_limit: () => string;
    readonly flag_time_scale: () => string;
    readonly flag_simulated_user: () => string;
    readonly flag_simulated_key: () => string;
    readonly exit_vaddy_1: () => string;
    readonly exit_vaddy_0_checks: () => string;
    readonly exit_vaddy_2_checks: () => string;
    readonly exit_vaddy_4: () => string;
    readonly exit_vaddy_6_checks: () => string;
    readonly exit_vaddy_7: () => string;
    readonly exit_vaddy_129: () => string;
    readonly exit_vaddy_130: () => string;
    readonly exit_vaddy_131: () => string;
    readonly exit_vaddy_143: () => string;
    readonly source_verdict: () => string;
    readonly verdict_problem_require: (p: {
        input: string;
        given: string;
    }) => string;
    readonly verdict_problem_accept: (p: {
        input: string;
        given: string;
        outcomes: readonly string[];
    }) => string;
    readonly verdict_problem_accept_never: (p: {
        input: string;
        given: string;
    }) => string;
    readonly verdict_problem_accept_reason: (p: {
        input: string;
        given: string;
    }) => string;
    readonly verdict_problem_accept_twice: (p: {
        input: string;
        given: string;
    }) => string;
    readonly verdict_problem_commit: (p: {
        input: string;
        given: string;
    }) => string;
    readonly verdict_problem_no_commit: (p: {
        input: string;
    }) => string;
    readonly verdict_problem_no_match: (p: {
        given: string;
    }) => string;
    readonly verdict_problem_report: (p: {
        file: string;
        why: string;
    }) => string;
    readonly verdict_file_cut_off: () => string;
    readonly verdict_file_no_json: () => string;
    readonly verdict_file_no_report: () => string;
    readonly verdict_file_schema: (p: {
        schema: string;
        known: string;
    }) => string;
    readonly verdict_file_field: (p: {
        field: string;
    }) => string;
    readonly verdict_file_too_long: (p: {
        mebibytes: number;
    }) => string;
    readonly verdict_why_outcome: (p: {
        outcome: string;
        words: string;
    }) => string;
    readonly verdict_why_senseless: () => string;
    readonly verdict_why_no_commit: (p: {
        wanted: string;
    }) => string;
    readonly verdict_why_commit: (p: {
        commit: string;
        wanted: string;
    }) => string;
    readonly verdict_why_stale: (p: {
        age: number;
        limit: number;
    }) => string;
    readonly verdict_why_future: (p: {
        time: string;
        now: string;
    }) => string;
    readonly verdict_why_simulated: () => string;
    readonly verdict_why_contradicted: (p: {
        outcome: string;
    }) => string;
    readonly verdict_why_superseded: () => string;
    readonly verdict_why_missing: () => string;
    readonly verdict_why_unreadable: (p: {
        why: string;
    }) => string;
    readonly verdict_why_warning: (p: {
        outcome: string;
    }) => string;
    readonly verdict_why_passed_with_warning: () => string;
    readonly verdict_why_accepted: (p: {
        outcome: string;
        words: string;
    }) => string;
    readonly verdict_quoted: (p: {
        words: string;
    }) => string;
    readonly verdict_reason_passed: (p: {
        gates: number;
    }) => string;
    readonly verdict_reason_passed_with_warnings: (p: {
        gates: number;
        warnings: number;
    }) => string;
    readonly verdict_reason_none: () => string;
    readonly verdict_reason_one: (p: {
        gate: string;
        reason: string;
    }) => string;
    readonly verdict_reason_several: (p: {
        gate: string;
        reason: string;
        more: number;
    }) => string;
    readonly verdict_warning_gate: (p: {
        gate: string;
        reason: string;
    }) => string;
    readonly verdict_warning_of_gate: (p: {
        gate: string;
        words: string;
    }) => string;
    readonly verdict_log_read: (p: {
        reports: number;
    }) => string;
    readonly verdict_check_passed: (p: {
        observed: number;
        all: number;
    }) => string;
    readonly verdict_check_required: (p: {
        observed: number;
        gates: readonly string[];
    }) => string;
    readonly verdict_check_commit: (p: {
        observed: number;
        commit: string;
    }) => string;
    readonly verdict_check_fresh: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly verdict_check_real: (p: {
        observed: number;
    }) => string;
    readonly verdict_check_readable: (p: {
        observed: number;
    }) => string;
    readonly check_gates_passed: () => string;
    readonly check_gates_required: () => string;
    readonly check_gates_commit: () => string;
    readonly check_gates_fresh: () => string;
    readonly check_gates_real: () => string;
    readonly check_gates_readable: () => string;
    readonly title_gates_passed: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_gates_required: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_gates_commit: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_gates_fresh: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_gates_real: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly title_gates_readable: (p: {
        observed: number;
        limit: number;
    }) => string;
    readonly fact_gate_count: () => string;
    readonly fact_passed_count: () => string;
    readonly fact_failed_count: () => string;
    readonly fact_missing: () => string;
    readonly next_verdict_gates: () => string;
    readonly next_verdict_missing: () => string;
    readonly next_verdict_commit: () => string;
    readonly next_verdict_stale: () => string;
    readonly next_verdict_simulated: () => string;
    readonly next_verdict_unreadable: () => string;
    readonly gates_heading: () => string;
    readonly gates_totals: (p: {
        gates: number;
        pass: number;
        warning: number;
        fail: number;
        unjudged: number;
    }) => string;
    readonly gates_column_gate: () => string;
    readonly gates_column_counts: () => string;
    readonly gates_column_ended: () => string;
    readonly gates_more: (p: {
        count: number;
    }) => string;
    readonly gates_next_worst: (p: {
        count: number;
    }) => string;
    readonly gates_count: (p: {
        label: string;
        value: string;
    }) => string;
    readonly gates_none: () => string;
    readonly gates_fleet_heading: (p: {
        source: string;
        subjects: string;
    }) => string;
    readonly gates_line: (p: {
        name: string;
        outcome: string;
        counts: string;
    }) => string;
    readonly verdict_summary: () => string;
    readonly verdict_description: () => string;
    readonly verdict_operand: () => string;
    readonly verdict_example: () => string;
    readonly verdict_example_required: () => string;
    readonly verdict_example_commit: () => string;
    readonly exit_verdict_2: () => string;
    readonly exit_verdict_3: () => string;
    readonly exit_verdict_4: () => string;
    readonly exit_verdict_5: () => string;
    readonly exit_verdict_6: () => string;
    readonly exit_verdict_7: () => string;
};
