using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Key ids as people write them: the beginning is enough where it is the only one.</summary>
internal static class KeyIds
{
    private const int Least = 8;
    private const int Whole = 64;

    /// <summary>The whole id.</summary>
    /// <exception cref="ToolFailure">No key of the store begins so, or several do.</exception>
    public static string Find(TrustStore store, string beginning)
    {
        if (beginning.Length == Whole)
        {
            return beginning;
        }

        if (beginning.Length < Least)
        {
            throw new ToolFailure($"'{beginning}' is too short for a key id. Write at least {Least} of its digits; otumat trust list shows them.", ExitCode.Usage);
        }

        var found = store.Keys.Select(key => key.Key.Id).Where(id => id.StartsWith(beginning, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return found is [var only]
            ? only
            : throw new ToolFailure($"{(found.Count == 0 ? "No key" : "More than one key")} of the trust store begins with {beginning}. otumat trust list shows them.");
    }
}
