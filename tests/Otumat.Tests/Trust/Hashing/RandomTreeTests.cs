using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>Trees of any shape have the hash that git gives.</summary>
public sealed class RandomTreeTests
{
    private static readonly string[] Pieces =
        ["a", "B", "z", "foo", "-", ".", "..x", " ", "\"", "\\", "'", "\t", "\n", "\u0001", "\u007f", "é", "日本", "\uFB01", "\U0001F600", "e\u0301", "~", "%20", "_", "#", "$x", "*", "pycache"];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 40));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Git_RandomTree_IsWhatGitSays(int seed)
    {
        var random = new Random(seed);
        using var tree = new TreeFolder(NameOf(random));
        for (var count = random.Next(1, 25); count > 0; count--)
        {
            Add(tree, random);
        }

        Assert.Equal(Shell.GitHash(tree.Path, Path.GetFileName(tree.Package)), tree.Git());
    }

    private static void Add(TreeFolder tree, Random random)
    {
        var path = string.Join('/', Enumerable.Range(0, random.Next(1, 4)).Select(_ => NameOf(random)));
        try
        {
            switch (random.Next(6))
            {
                case 0:
                    tree.Link(path, random.Next(2) == 0 ? "../" + NameOf(random) : NameOf(random) + "/é/");
                    break;
                case 1:
                    Directory.CreateDirectory(tree.In(path));
                    break;
                case 2:
                    tree.Add(path, ContentOf(random)).MakeExecutable(path);
                    break;
                default:
                    tree.Add(path, ContentOf(random));
                    break;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The path leads through a file, or is taken.
        }
    }

    private static byte[] ContentOf(Random random)
    {
        var content = new byte[random.Next(3) == 0 ? random.Next(300_000) : random.Next(40)];
        random.NextBytes(content);
        return content;
    }

    private static string NameOf(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return name is "." or ".." || name.StartsWith('-') ? "x" + name : name;
    }
}
