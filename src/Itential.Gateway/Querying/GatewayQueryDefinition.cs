namespace Itential.Gateway;

/// <summary>What a list is asked for: condition, order, detail. It does not change; each method gives a new one.</summary>
public abstract class GatewayQueryDefinition
{
    private protected GatewayQueryDefinition()
    {
    }

    internal abstract IEnumerable<KeyValuePair<string, string?>> Pairs();
}
