using Itential.Refit;

namespace Itential.Platform;

/// <summary>What a list of adapters holds.</summary>
/// <remarks>The server may ignore a filter that it does not know and then answers the whole list.</remarks>
public sealed record AdapterQuery
{
    /// <summary>How many adapters at most.</summary>
    /// <value>Default: the server's, which is 25; it caps the number at 100.</value>
    [AliasAs("limit")]
    public int? Limit { get; init; }

    /// <summary>How many adapters to pass over.</summary>
    /// <value>Default: none.</value>
    [AliasAs("skip")]
    public int? Skip { get; init; }

    /// <summary>The field that the list is sorted by.</summary>
    [AliasAs("sort")]
    public string? Sort { get; init; }

    /// <summary>The direction of the sorting.</summary>
    [AliasAs("order")]
    public SortOrder? Order { get; init; }

    /// <summary>The value that <see cref="EqualToField"/> must have.</summary>
    [AliasAs("equals")]
    public string? EqualTo { get; init; }

    /// <summary>The field compared with <see cref="EqualTo"/>, such as <c>name</c>.</summary>
    [AliasAs("equalsField")]
    public string? EqualToField { get; init; }

    /// <summary>The text that <see cref="ContainsField"/> must hold.</summary>
    [AliasAs("contains")]
    public string? Contains { get; init; }

    /// <summary>The field searched for <see cref="Contains"/>.</summary>
    [AliasAs("containsField")]
    public string? ContainsField { get; init; }

    /// <summary>The text that <see cref="StartsWithField"/> must begin with.</summary>
    [AliasAs("startsWith")]
    public string? StartsWith { get; init; }

    /// <summary>The field compared with <see cref="StartsWith"/>.</summary>
    [AliasAs("startsWithField")]
    public string? StartsWithField { get; init; }
}
