using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Writes a list's query into the address.</summary>
public sealed class GatewayPairs : IQueryConverter<GatewayQueryDefinition>
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string?>> Convert(GatewayQueryDefinition value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Pairs();
    }
}
