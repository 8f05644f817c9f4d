namespace Itential.Platform;

/// <summary>What a list is asked for: conditions, order, fields. It does not change; each method gives a new one.</summary>
public abstract class QueryDefinition
{
    private protected QueryDefinition()
    {
    }

    internal abstract IEnumerable<KeyValuePair<string, string?>> Pairs();
}
