using System.Collections.Frozen;

namespace Otumat.Usage;

/// <summary>What the package has declared that it tells. Anything else is left out and counted.</summary>
internal sealed class EventDeclarations(UsageAgentOptions options)
{
    private readonly FrozenSet<string> _names = options.EventNames.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _keys = options.PropertyKeys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Gives an event its id; null when its name is not declared.</summary>
    /// <param name="logged">The event.</param>
    /// <param name="undeclared">Rises by what was left out.</param>
    public StoredEvent? Admit(in LoggedEvent logged, ref long undeclared)
    {
        if (!_names.Contains(logged.Name))
        {
            undeclared++;
            return null;
        }

        return new StoredEvent(EventId.Make(logged.At), logged.At, logged.Name, Admit(logged.Properties, ref undeclared));
    }

    private Dictionary<string, UsageValue>? Admit(KeyValuePair<string, UsageValue>[]? properties, ref long undeclared)
    {
        if (properties is null)
        {
            return null;
        }

        var admitted = new Dictionary<string, UsageValue>(properties.Length, StringComparer.Ordinal);
        foreach (var (key, value) in properties)
        {
            if (admitted.Count < BufferLimits.Properties && key is not null && _keys.Contains(key))
            {
                admitted[key] = value;
            }
            else
            {
                undeclared++;
            }
        }

        return admitted.Count > 0 ? admitted : null;
    }
}
