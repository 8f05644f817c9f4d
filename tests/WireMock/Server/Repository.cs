using TestKit;

namespace WireMock.Server;

/// <summary>The folders of this repository that these tests use.</summary>
internal static class Repository
{
    public static string Root => RepositoryFolder.Root;

    public static string Stubs => RepositoryFolder.In("tests", "stubs");

    public static string WireMock => RepositoryFolder.In("tests", "WireMock");
}
