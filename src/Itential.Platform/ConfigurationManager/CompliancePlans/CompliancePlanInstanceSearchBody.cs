namespace Itential.Platform;

/// <summary>A search as the server wants it.</summary>
/// <param name="SearchParams">The search.</param>
public sealed record CompliancePlanInstanceSearchBody(CompliancePlanInstanceSearch SearchParams)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="searchParams">The search.</param>
    public static implicit operator CompliancePlanInstanceSearchBody(CompliancePlanInstanceSearch searchParams) => new(searchParams);
}
