using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>A package that the SDK has packed and restored.</summary>
public sealed class RestoredPackageTests
{
    private const string Plugin = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <PackageId>Acme.Plugin</PackageId>
            <Version>1.2.0-rc.1+build.7</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoDefaultExcludes>true</NoDefaultExcludes>
            <NoWarn>$(NoWarn);NU5128;NU5119;NU5100</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <None Include="files/**" Pack="true" PackagePath="" />
          </ItemGroup>
        </Project>
        """;

    private const string Consumer = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Acme.Plugin" Version="1.2.0-rc.1" />
          </ItemGroup>
        </Project>
        """;

    private const string Feed = """
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><clear /><add key="feed" value="feed" /></packageSources>
        </configuration>
        """;

    [Fact]
    public void Compute_PackedAndRestored_IsWhatGitSaysOfTheFiles()
    {
        using var tree = new TreeFolder("Acme.Plugin");
        tree.Add("lib/net10.0/Acme.Plugin.dll", "MZ").Add("content/a b+c.txt", "x").Add("content/é#%.txt", "y").Add("content/.hidden", "z").Add("tools/run.sh", "#!/bin/sh\n").MakeExecutable("tools/run.sh");
        Write(tree, "plugin/plugin.csproj", Plugin);
        Write(tree, "consumer/consumer.csproj", Consumer);
        Write(tree, "nuget.config", Feed);
        Shell.Run(tree.Path, "cp", "-a", tree.Package, Path.Combine(tree.Path, "plugin/files"));
        Directory.CreateDirectory(Path.Combine(tree.Path, "feed"));
        File.SetUnixFileMode(tree.In("tools/run.sh"), (UnixFileMode)0b110_100_100);

        Shell.Run(tree.Path, "dotnet", "pack", "plugin", "-o", "feed", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        Shell.Run(tree.Path, "dotnet", "restore", "consumer", "-nodeReuse:false");

        var expected = Shell.GitHash(tree.Path, "Acme.Plugin");
        Assert.Equal(expected, PackageHash.Compute(Path.Combine(tree.Path, "feed/Acme.Plugin.1.2.0-rc.1.nupkg"), PackageHashFormat.Git));
        Assert.Equal(expected, PackageHash.Compute(Path.Combine(tree.Path, "packages/acme.plugin/1.2.0-rc.1"), PackageHashFormat.Git));
    }

    private static void Write(TreeFolder tree, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(tree.Path, path))!);
        File.WriteAllText(Path.Combine(tree.Path, path), text);
    }
}
