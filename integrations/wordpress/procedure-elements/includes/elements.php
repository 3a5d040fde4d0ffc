<?php
/**
 * The elements and their attributes, as authors may use them. Addresses are not among them: they come from the settings.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Elements that show a record or a part of it, and their names for editors.
 *
 * @return array<string, string>
 */
function procedure_elements_elements() {
	return array(
		'procedure-card'      => __( 'The whole card', 'procedure-elements' ),
		'procedure-overview'  => __( 'What it is', 'procedure-elements' ),
		'procedure-facts'     => __( 'At a glance', 'procedure-elements' ),
		'procedure-timeline'  => __( 'When things happen', 'procedure-elements' ),
		'procedure-pictures'  => __( 'Pictures', 'procedure-elements' ),
		'indication-list'     => __( 'Who it is for', 'procedure-elements' ),
		'prep-checklist'      => __( 'How to prepare', 'procedure-elements' ),
		'procedure-steps'     => __( 'What happens, step by step', 'procedure-elements' ),
		'care-team'           => __( 'Who takes part', 'procedure-elements' ),
		'patient-experience'  => __( 'What it is like', 'procedure-elements' ),
		'benefit-list'        => __( 'Benefits', 'procedure-elements' ),
		'risk-list'           => __( 'Risks', 'procedure-elements' ),
		'recovery-timeline'   => __( 'Recovery', 'procedure-elements' ),
		'warning-signs'       => __( 'When to get help', 'procedure-elements' ),
		'alternative-list'    => __( 'Other options', 'procedure-elements' ),
		'option-compare'      => __( 'Options side by side', 'procedure-elements' ),
		'question-list'       => __( 'Questions to ask', 'procedure-elements' ),
		'understanding-check' => __( 'Check what you have understood', 'procedure-elements' ),
		'similar-codes'       => __( 'Similar codes', 'procedure-elements' ),
		'review-note'         => __( 'Sources and review', 'procedure-elements' ),
		'version-changes'     => __( 'What has changed since the last visit', 'procedure-elements' ),
	);
}

/**
 * Elements that need no record, and their names for editors.
 *
 * @return array<string, string>
 */
function procedure_elements_own_blocks() {
	return array(
		'procedure-list' => __( 'List of procedures', 'procedure-elements' ),
		'code-search'    => __( 'Search of medical codes', 'procedure-elements' ),
	);
}

/**
 * Attributes that authors may give, by name. `kind` is `flag`, `choice` (of `values`) or `text` (of `pattern`, a regular
 * expression for PHP and JavaScript; `example` is a right one). `elements` lists those that have the attribute; without
 * it all have.
 *
 * @return array<string, array>
 */
function procedure_elements_attributes() {
	$plan  = array( 'procedure-card', 'prep-checklist' );
	$card  = array( 'procedure-card' );
	$time  = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})?';
	$phone = '[+(]?[0-9][^<>"]{0,39}';
	$text  = '[^<>]{1,120}';
	$names = '[a-zA-Z0-9.-]+( [a-zA-Z0-9.-]+)*';
	return array(
		'lang'             => array(
			'kind'    => 'text',
			'pattern' => '[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*',
			'example' => 'pt-BR',
			'label'   => __( 'Language', 'procedure-elements' ),
			'help'    => __( 'Of headings and buttons, such as es. Empty: the language of the page.', 'procedure-elements' ),
		),
		'heading-level'    => array(
			'kind'     => 'choice',
			'values'   => array( '2', '3', '4', '5', '6' ),
			'elements' => array_merge( array_keys( procedure_elements_elements() ), array( 'procedure-list' ) ),
			'label'    => __( 'Heading level', 'procedure-elements' ),
			'help'     => __( 'One below the heading above the block.', 'procedure-elements' ),
		),
		'appointment'      => array(
			'kind'     => 'text',
			'pattern'  => $time,
			'example'  => '2026-05-05T09:30',
			'elements' => $plan,
			'label'    => __( 'Appointment', 'procedure-elements' ),
			'help'     => __( 'Only on a page for one patient or one day, such as 2026-05-05T09:30. Empty: patients enter theirs.', 'procedure-elements' ),
		),
		'arrival'          => array(
			'kind'     => 'text',
			'pattern'  => $time,
			'example'  => '2026-05-05T08:00',
			'elements' => array( 'prep-checklist' ),
			'label'    => __( 'Arrival', 'procedure-elements' ),
			'help'     => __( 'When the patient is asked to arrive, written like the appointment.', 'procedure-elements' ),
		),
		'time-zone'        => array(
			'kind'     => 'text',
			'pattern'  => '[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*',
			'example'  => 'America/New_York',
			'elements' => $plan,
			'label'    => __( 'Time zone', 'procedure-elements' ),
			'help'     => __( 'Of the hospital, such as America/New_York. Empty: that of the reader\'s device.', 'procedure-elements' ),
		),
		'calendar-title'   => array(
			'kind'     => 'text',
			'pattern'  => $text,
			'example'  => 'Hospital appointment',
			'elements' => $plan,
			'label'    => __( 'Title of calendar entries', 'procedure-elements' ),
			'help'     => __( 'Other people may see it. Empty: one that does not name the procedure.', 'procedure-elements' ),
		),
		'private-calendar' => array(
			'kind'     => 'flag',
			'elements' => $plan,
			'label'    => __( 'Leave out of calendar entries what to do', 'procedure-elements' ),
		),
		'remember'         => array(
			'kind'     => 'flag',
			'elements' => array( 'procedure-card', 'prep-checklist', 'question-list' ),
			'label'    => __( 'Keep ticks and words on the reader\'s device', 'procedure-elements' ),
		),
		'care-team-phone'  => array(
			'kind'     => 'text',
			'pattern'  => $phone,
			'example'  => '+1 555 0100',
			'elements' => array( 'procedure-card', 'prep-checklist', 'warning-signs' ),
			'label'    => __( 'Phone number of the care team', 'procedure-elements' ),
			'help'     => __( 'Takes precedence over that of the record.', 'procedure-elements' ),
		),
		'emergency-number' => array(
			'kind'     => 'text',
			'pattern'  => '[0-9][0-9 -]{1,19}',
			'example'  => '911',
			'elements' => array( 'procedure-card', 'prep-checklist', 'warning-signs' ),
			'label'    => __( 'Emergency number', 'procedure-elements' ),
			'help'     => __( 'To call where the page is read, such as 911.', 'procedure-elements' ),
		),
		'layout'           => array(
			'kind'     => 'choice',
			'values'   => array( 'full', 'compact' ),
			'elements' => $card,
			'label'    => __( 'Layout', 'procedure-elements' ),
			'help'     => __( 'compact shows the summary and the facts, and opens the rest on demand.', 'procedure-elements' ),
		),
		'sections'         => array(
			'kind'     => 'text',
			'pattern'  => $names,
			'example'  => 'risks preparation',
			'words'    => procedure_elements_sections(),
			'elements' => $card,
			'label'    => __( 'Sections', 'procedure-elements' ),
			/* translators: %s: a list of names, which are not translated. */
			'help'     => sprintf( __( 'Those to show, in this order, separated by spaces: %s. Empty: all.', 'procedure-elements' ), implode( ' ', procedure_elements_sections() ) ),
		),
		'without-title'    => array(
			'kind'     => 'flag',
			'elements' => $card,
			'label'    => __( 'Leave out the title, because the page has one', 'procedure-elements' ),
		),
		'with-figures'     => array(
			'kind'     => 'flag',
			'elements' => array( 'procedure-card', 'risk-list' ),
			'label'    => __( 'Draw how likely each risk is', 'procedure-elements' ),
		),
		'large-print'      => array(
			'kind'     => 'flag',
			'elements' => $card,
			'label'    => __( 'Print in large type', 'procedure-elements' ),
		),
		'print-codes'      => array(
			'kind'     => 'flag',
			'elements' => $card,
			'label'    => __( 'Print the codes too', 'procedure-elements' ),
		),
		'handout'          => array(
			'kind'     => 'choice',
			'values'   => array( 'full', 'short' ),
			'elements' => $card,
			'label'    => __( 'Handout', 'procedure-elements' ),
			'help'     => __( 'short prints what to do, whom to call, what happens, the risks and recovery.', 'procedure-elements' ),
		),
		'with-speech'      => array(
			'kind'     => 'flag',
			'elements' => $card,
			'label'    => __( 'Offer to read the card aloud', 'procedure-elements' ),
		),
		'without-heading'  => array(
			'kind'     => 'flag',
			'elements' => array( 'procedure-overview', 'procedure-facts', 'review-note' ),
			'label'    => __( 'Leave out the heading, because the page has one', 'procedure-elements' ),
		),
		'without-codes'    => array(
			'kind'     => 'flag',
			'elements' => array( 'procedure-facts' ),
			'label'    => __( 'Leave out the codes', 'procedure-elements' ),
		),
		'section'          => array(
			'kind'     => 'text',
			'pattern'  => '[a-zA-Z]+',
			'example'  => 'steps',
			'elements' => array( 'procedure-pictures' ),
			'label'    => __( 'Section', 'procedure-elements' ),
			'help'     => __( 'Field of the record whose pictures are shown, such as steps. Empty: all pictures.', 'procedure-elements' ),
		),
		'sort'             => array(
			'kind'     => 'choice',
			'values'   => array( 'severity', 'author', 'likelihood' ),
			'elements' => array( 'risk-list' ),
			'label'    => __( 'Order', 'procedure-elements' ),
			'help'     => __( 'severity: the gravest first; author: as in the record; likelihood: the likeliest first.', 'procedure-elements' ),
		),
		'of'               => array(
			'kind'     => 'text',
			'pattern'  => '[1-9][0-9]{0,7}',
			'example'  => '1000',
			'elements' => array( 'risk-list' ),
			'label'    => __( 'Out of how many people', 'procedure-elements' ),
			'help'     => __( 'All numbers are given out of this many. Empty: 100, 1,000 or more, as the smallest risk needs.', 'procedure-elements' ),
		),
		'systems'          => array(
			'kind'     => 'text',
			'pattern'  => $names,
			'example'  => 'ICD-10-PCS',
			'elements' => array( 'code-search' ),
			'label'    => __( 'Code systems', 'procedure-elements' ),
			'help'     => __( 'Short names of those to search, separated by spaces. Empty: all.', 'procedure-elements' ),
		),
		'label'            => array(
			'kind'     => 'text',
			'pattern'  => $text,
			'example'  => 'Search codes',
			'elements' => array( 'code-search' ),
			'label'    => __( 'Label', 'procedure-elements' ),
			'help'     => __( 'Of the search field.', 'procedure-elements' ),
		),
		'placeholder'      => array(
			'kind'     => 'text',
			'pattern'  => $text,
			'example'  => 'knee',
			'elements' => array( 'code-search' ),
			'label'    => __( 'Example in the empty field', 'procedure-elements' ),
			'help'     => '',
		),
	);
}

/**
 * Names of the sections of the card.
 *
 * @return string[]
 */
function procedure_elements_sections() {
	return array( 'overview', 'facts', 'preparation', 'warning-signs', 'steps', 'experience', 'team', 'benefits', 'risks', 'indications', 'alternatives', 'recovery', 'questions', 'similar', 'review' );
}

/**
 * Attributes that an element has.
 *
 * @param string $element Such as risk-list.
 * @return array<string, array>
 */
function procedure_elements_attributes_of( $element ) {
	return array_filter(
		procedure_elements_attributes(),
		static function ( $attribute ) use ( $element ) {
			return ! isset( $attribute['elements'] ) || in_array( $element, $attribute['elements'], true );
		}
	);
}
