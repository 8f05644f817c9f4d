using Itential.Refit;

namespace Itential.Platform;

/// <summary>Writes a list's query into the address.</summary>
public sealed class QueryPairs : IQueryConverter<QueryDefinition>
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string?>> Convert(QueryDefinition value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Pairs();
    }
}
