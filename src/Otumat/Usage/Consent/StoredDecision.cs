namespace Otumat.Usage;

/// <summary>A decision as it lies on the disk.</summary>
/// <param name="Agreed">Yes or no.</param>
/// <param name="DecidedBy">The name of the account.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="NoticeVersion">The notice that it is about.</param>
/// <param name="Id">Tells this decision from every other one.</param>
internal sealed record StoredDecision(bool Agreed, string DecidedBy, DateTimeOffset DecidedAt, int NoticeVersion, Guid Id)
{
    public int Schema { get; init; } = 1;
}
