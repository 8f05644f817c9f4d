namespace Otumat.Usage;

/// <summary>How an enrolment ended.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Message">The same for a person, with the remedy where there is one. Holds no secret.</param>
public sealed record EnrollmentResult(EnrollmentOutcome Outcome, string Message);
