using System.Text.Json.Nodes;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>One of the trees whose hashes the original, git and an independent computation have given.</summary>
internal sealed class Vector
{
    private static readonly JsonArray Document =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "otumat-vectors", "vectors.json")))!.AsArray();

    private readonly JsonNode _node;

    private Vector(JsonNode node) => _node = node;

    public static IEnumerable<string> Names => Document.Select(node => (string)node!["case"]!);

    public string Exact => HashOf("exact");

    public string Git => HashOf("git");

    public string Legacy => HashOf("otumat");

    public string LegacyOnWindows => HashOf("independent_on_windows");

    public static Vector Of(string name) => new(Document.Single(node => (string)node!["case"]! == name)!);

    /// <summary>Writes the tree, and gives the path of the package.</summary>
    public string Write(string root)
    {
        var parent = Path.Combine(root, (string)_node["parent_folder"]!);
        Directory.CreateDirectory(parent);
        foreach (var file in _node["files"]!.AsArray())
        {
            Write(Path.Combine(parent, (string)file!["path"]!), file);
        }

        return Path.Combine(parent, "plugin1");
    }

    private static void Write(string path, JsonNode file)
    {
        switch ((string)file["type"]!)
        {
            case "dir":
                Directory.CreateDirectory(path);
                break;
            case "symlink":
                File.CreateSymbolicLink(path, (string)file["target"]!);
                break;
            default:
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, Convert.FromBase64String((string)file["base64"]!));
                File.SetUnixFileMode(path, (bool)file["executable"]! ? (UnixFileMode)0b111_101_101 : (UnixFileMode)0b110_100_100);
                break;
        }
    }

    private string HashOf(string maker) => (string?)_node[maker]?["hash"] ?? "";
}
