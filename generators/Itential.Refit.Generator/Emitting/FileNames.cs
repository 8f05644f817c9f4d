using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Names the generated files, which the compiler tells apart without regard to case.</summary>
internal static class FileNames
{
    /// <summary>The interfaces whose files would have one name.</summary>
    public static EquatableArray<string> Shared(EquatableArray<ClientName> clients) => clients
        .GroupBy(client => client.File, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group.Skip(1))
        .Select(client => client.Interface)
        .ToEquatableArray();

    public static string Of(ClientName client, EquatableArray<string> shared)
    {
        var index = 0;
        foreach (var name in shared)
        {
            index++;
            if (name == client.Interface)
            {
                return $"{client.File}-{index}.g.cs";
            }
        }

        return client.File + ".g.cs";
    }
}
