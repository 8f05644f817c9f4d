namespace Otumat.Usage;

/// <summary>What would be sent next, to the letter.</summary>
/// <param name="Installation">The facts about this installation that an enrolment sends.</param>
/// <param name="EventsAddress">Where events go.</param>
/// <param name="Events">The body of the next upload, JSON; null where nothing waits.</param>
public sealed record UsagePreview(IReadOnlyList<KeyValuePair<string, string>> Installation, Uri EventsAddress, string? Events);
