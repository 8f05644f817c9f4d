using System.IO.Compression;
using System.Text;
using Packages.Tests.Packed;

namespace Packages.Tests.Kit;

/// <summary>A small package that keeps all rules, to break one of them.</summary>
internal static class SomePackage
{
    private const string Description = """
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata>
            <id>Acme.One</id>
            <version>1.2.0</version>
            <authors>Acme</authors>
            <license type="expression">MIT</license>
            <readme>README.md</readme>
            <projectUrl>https://github.com/acme/one</projectUrl>
            <description>One.</description>
            <releaseNotes>https://github.com/acme/one/blob/main/CHANGELOG.md</releaseNotes>
            <tags>one</tags>
            <repository type="git" url="https://github.com/acme/one" commit="c0ffee" />
            <dependencies>
              <group targetFramework="net10.0">
                <dependency id="Acme.Two" version="1.2.0" />
                <dependency id="Other" version="3.0.1" />
              </group>
            </dependencies>
          </metadata>
        </package>
        """;

    public static Origin Origin { get; } = new("https://github.com/acme/one", "c0ffee");

    /// <summary>With further files.</summary>
    public static PackageFile With(params (string Name, byte[] Content)[] more) => Pack(Description, more);

    /// <summary>With a part of its description replaced.</summary>
    public static PackageFile Without(string part, string replacement) => Pack(Description.Replace(part, replacement, StringComparison.Ordinal));

    private static PackageFile Pack(string description, params (string Name, byte[] Content)[] more)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in more.Prepend(("README.md", "# One"u8.ToArray())).Prepend(("Acme.One.nuspec", Encoding.UTF8.GetBytes(description))))
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return PackageFile.Read("Acme.One.1.2.0.nupkg", content.ToArray());
    }
}
