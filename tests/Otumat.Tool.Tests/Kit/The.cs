namespace Otumat.Tool.Tests;

/// <summary>Names that the tests use throughout.</summary>
internal static class The
{
    /// <summary>A package's name that a shell, a unit file and XML each read as more than a name.</summary>
    public const string AwkwardName = """a b; touch x & "q" %h $HOME 'r' \t <y>""";

    /// <summary>The same, of the signs only that a folder's name may have.</summary>
    public const string AwkwardFolderName = "a b; touch x & %h $HOME 'r' `reboot` (1) ~";

    public const string Home = "data/datajoint/usage/datajoint";
}
