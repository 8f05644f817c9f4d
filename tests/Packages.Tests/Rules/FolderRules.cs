using System.Text;
using Packages.Tests.Packed;
using Packages.Tests.Symbols;

namespace Packages.Tests.Rules;

/// <summary>Nothing in a package tells in which folder of a machine it was built.</summary>
internal static class FolderRules
{
    /// <param name="package">A package or a package of symbols.</param>
    /// <param name="folder">The folder, without a separator at its end.</param>
    public static IEnumerable<string> Violations(PackageFile package, string folder) => package.Entries
        .SelectMany(entry => Parts(entry.Key, entry.Value))
        .Where(part => Holds(part.Content, folder))
        .Select(part => $"{part.Name} of {package} holds the folder that it was built in. Build it in Release, with ContinuousIntegrationBuild.");

    private static IEnumerable<(string Name, byte[] Content)> Parts(string name, byte[] content)
    {
        yield return (name, content);
        var symbols = Path.GetExtension(name) switch
        {
            ".pdb" => PortableSymbols.Read(content),
            ".dll" => PortableSymbols.ReadEmbedded(content),
            _ => null,
        };
        foreach (var document in symbols?.Documents ?? [])
        {
            yield return ($"{name}, of its sources,", Encoding.UTF8.GetBytes(document.Path));
            if (document.Embedded is not null)
            {
                yield return ($"{name}, in the source {document.Path},", document.Embedded);
            }
        }
    }

    private static bool Holds(byte[] content, string folder) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) >= 0;
}
