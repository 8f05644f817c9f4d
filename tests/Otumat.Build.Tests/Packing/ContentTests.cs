using System.Security.Cryptography;

namespace Otumat.Build.Tests;

/// <summary>What is signed is what is packed, whichever way it got into the package.</summary>
public sealed class ContentTests(LocalFeed feed)
{
    private const string Id = "Acme.Full";

    [Fact]
    public async Task Pack_ForTwoFrameworksWithFilesOfEveryKind_SignsAllOfThemForEach()
    {
        using var workshop = new Workshop(feed);
        workshop.Write($"{Id}/Greeter.cs", Some.Greeter);
        workshop.Write($"{Id}/Texts.de.resx", """<root><resheader name="resmimetype"><value>text/microsoft-resx</value></resheader><resheader name="version"><value>2.0</value></resheader><resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader><resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader><data name="a"><value>b</value></data></root>""");
        workshop.Write($"{Id}/acme.so", "native");
        workshop.Write($"{Id}/with space.txt", "text");
        workshop.Write($"{Id}/late.txt", "late");
        workshop.Write($"{Id}/{Id}.csproj", Some.Plugin("""
            <PropertyGroup>
              <OtumatPublicKeyPath>../key.pub</OtumatPublicKeyPath>
              <OtumatExpires>2040-02-03</OtumatExpires>
              <IncludeSymbols>true</IncludeSymbols>
              <SymbolPackageFormat>snupkg</SymbolPackageFormat>
              <TargetsForTfmSpecificContentInPackage>$(TargetsForTfmSpecificContentInPackage);AddLate</TargetsForTfmSpecificContentInPackage>
            </PropertyGroup>
            <ItemGroup>
              <None Include="acme.so" Pack="true" PackagePath="runtimes/linux-x64/native/" />
              <None Include="with space.txt" Pack="true" PackagePath="lib/net10.0/data/" />
            </ItemGroup>
            <Target Name="AddLate">
              <ItemGroup><TfmSpecificPackageFile Include="late.txt" PackagePath="lib/$(TargetFramework)/" /></ItemGroup>
            </Target>
            """, "net8.0;net10.0"));

        (await workshop.PackAsync(Id)).Succeeded();

        var package = workshop.Package(Id);
        Assert.Equal(["Acme.Full.dll", "Acme.Full.xml", "data/with space.txt", "de/Acme.Full.resources.dll", "late.txt", "runtimes/linux-x64/native/acme.so"], package.Listed(Id, "net10.0"));
        Assert.Equal(["Acme.Full.dll", "Acme.Full.xml", "de/Acme.Full.resources.dll", "late.txt", "runtimes/linux-x64/native/acme.so"], package.Listed(Id, "net8.0"));
        foreach (var (path, hash) in Manifest.Files(package["lib/net10.0/Acme.Full.trust.json"]))
        {
            var part = path.StartsWith("runtimes/", StringComparison.Ordinal) ? path : $"lib/net10.0/{path}";
            Assert.Equal(hash, Convert.ToHexString(SHA256.HashData(package[part])).ToLowerInvariant());
        }

        Assert.Contains("2040-02-03", package.Text("lib/net8.0/Acme.Full.trust.json"), StringComparison.Ordinal);
        Assert.Equal(The.PrivateKey.PublicKey.ToPem(), package.Text("otumat/Acme.Full.pub"));
        Assert.DoesNotContain(PackedPackage.Read(workshop.PackagePath(Id).Replace(".nupkg", ".snupkg", StringComparison.Ordinal)).Names, name => name.Contains("trust", StringComparison.Ordinal));
        Assert.All(["json", "sig", "targets", "pub"], extension => Assert.Contains($"Extension=\"{extension}\"", package.Text("[Content_Types].xml"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pack_TwiceInTwoFolders_DiffersInSignaturesOnly()
    {
        using var workshop = new Workshop(feed);
        workshop.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        foreach (var folder in new[] { "a", "b" })
        {
            workshop.Write($"{folder}/{Id}.csproj", Some.Plugin("<PropertyGroup><OtumatPublicKeyPath>../key.pub</OtumatPublicKeyPath><DebugType>none</DebugType><PathMap>$(MSBuildProjectDirectory)=/_</PathMap></PropertyGroup>"));
            workshop.Write($"{folder}/Greeter.cs", Some.Greeter);
            (await workshop.RunAsync("pack", folder, "-o", workshop[folder, "out"])).Succeeded();
        }

        var (first, second) = (PackedPackage.Read(workshop["a", "out", $"{Id}.1.0.0.nupkg"]), PackedPackage.Read(workshop["b", "out", $"{Id}.1.0.0.nupkg"]));
        Assert.Equal(first.Order, second.Order);
        Assert.Equal([$"lib/net10.0/{Id}.trust.sig"], first.Names.Where(name => !first[name].AsSpan().SequenceEqual(second[name])));
    }

    [Fact]
    public async Task Pack_SignedAndUnsigned_DiffersInWhatSigningAddsOnly()
    {
        using var workshop = new Workshop(feed);
        workshop.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        foreach (var (folder, signs) in new[] { ("signed", true), ("unsigned", false) })
        {
            workshop.Write($"{folder}/{Id}.csproj", Some.Plugin("<PropertyGroup><OtumatPublicKeyPath Condition=\"'$(OtumatPrivateKeyPath)' != ''\">../key.pub</OtumatPublicKeyPath><PathMap>$(MSBuildProjectDirectory)=/_</PathMap></PropertyGroup>", signs: signs));
            workshop.Write($"{folder}/Greeter.cs", Some.Greeter);
            (await workshop.RunAsync("pack", folder, "-o", workshop[folder, "out"])).Succeeded();
        }

        var (signed, unsigned) = (PackedPackage.Read(workshop["signed", "out", $"{Id}.1.0.0.nupkg"]), PackedPackage.Read(workshop["unsigned", "out", $"{Id}.1.0.0.nupkg"]));
        Assert.Empty(unsigned.Names.Except(signed.Names));
        Assert.Equal(
            [$"build/net10.0/{Id}.targets", $"buildTransitive/net10.0/{Id}.targets", $"lib/net10.0/{Id}.trust.json", $"lib/net10.0/{Id}.trust.sig", $"otumat/{Id}.pub"],
            signed.Names.Except(unsigned.Names));
        Assert.Equal(["[Content_Types].xml"], unsigned.Names.Where(name => !unsigned[name].AsSpan().SequenceEqual(signed[name])));
    }

    [Fact]
    public async Task Pack_WithDependencies_PutsThemIntoThePlugin()
    {
        using var workshop = new Workshop(feed);
        workshop.Write("Acme.Inner/Acme.Inner.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        workshop.Write("Acme.Inner/Inner.cs", "namespace Acme.Inner; public static class Inner { public static string Text => \"inner\"; }");
        workshop.Write("Acme.Native/Acme.Native.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><None Include="deep.so" Pack="true" PackagePath="runtimes/linux-x64/native/" /></ItemGroup>
            </Project>
            """);
        workshop.Write("Acme.Native/deep.so", "deep");
        workshop.Write("Acme.Shared/Acme.Shared.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        workshop.Write($"{Id}/Greeter.cs", Some.Greeter);
        workshop.Write($"{Id}/{Id}.csproj", Some.Plugin("""
            <PropertyGroup><OtumatPackDependencies>true</OtumatPackDependencies></PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Acme.Native" Version="1.0.0" PrivateAssets="all" />
              <PackageReference Include="Acme.Shared" Version="1.0.0" ExcludeAssets="runtime" />
              <ProjectReference Include="../Acme.Inner/Acme.Inner.csproj" PrivateAssets="all" />
            </ItemGroup>
            """));
        (await workshop.PackAsync("Acme.Native")).Succeeded();
        (await workshop.PackAsync("Acme.Shared")).Succeeded();

        (await workshop.PackAsync(Id)).Succeeded();

        Assert.Equal(
            ["Acme.Full.dll", "Acme.Full.xml", "Acme.Inner.dll", "Acme.Native.dll", "runtimes/linux-x64/native/deep.so"],
            workshop.Package(Id).Listed(Id, "net10.0"));
        var nuspec = workshop.Package(Id).Text($"{Id}.nuspec");
        Assert.Contains("Acme.Shared", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme.Native", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme.Inner", nuspec, StringComparison.Ordinal);
    }
}
