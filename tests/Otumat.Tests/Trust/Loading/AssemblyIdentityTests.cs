using System.Reflection;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

public sealed class AssemblyIdentityTests
{
    private const string Token = "b03f5f7f11d50a3a";

    private static readonly PluginFile File = new("Acme.dll", 0, "");

    [Fact]
    public void Read_Assembly_GivesItsName()
    {
        var content = System.IO.File.ReadAllBytes(typeof(AssemblyIdentityTests).Assembly.Location);

        Assert.Equal(typeof(AssemblyIdentityTests).Assembly.GetName().FullName, AssemblyIdentity.Read(File, content).FullName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(300)]
    [InlineData(600)]
    [InlineData(1500)]
    public void Read_PartOfAnAssembly_IsRefusedByTheNameOfTheFile(int length)
    {
        var content = System.IO.File.ReadAllBytes(typeof(AssemblyIdentityTests).Assembly.Location)[..length];

        var error = Assert.Throws<BadImageFormatException>(() => AssemblyIdentity.Read(File, content));

        Assert.Contains("Acme.dll", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ModuleWithoutAnAssembly_IsRefused()
    {
        var module = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Part",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class C;")],
            [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.NetModule));
        using var content = new MemoryStream();
        Assert.True(module.Emit(content).Success);

        Assert.Throws<BadImageFormatException>(() => AssemblyIdentity.Read(File, content.ToArray()));
    }

    [Theory]
    [InlineData("Acme, Version=1.2.0.0", "Acme", true)]
    [InlineData("Acme, Version=1.2.0.0", "acme, Version=1.1.0.0", true)]
    [InlineData("Acme, Version=1.2.0.0", "Acme, Version=1.3.0.0", false)]
    [InlineData("Acme", "Acme, Version=1.0.0.0", false)]
    [InlineData("Acme", "Other", false)]
    [InlineData("Acme, Culture=de", "Acme, Culture=DE", true)]
    [InlineData("Acme, Culture=de", "Acme", false)]
    [InlineData("Acme", "Acme, Culture=de", false)]
    [InlineData("Acme, PublicKeyToken=" + Token, "Acme, PublicKeyToken=" + Token, true)]
    [InlineData("Acme, PublicKeyToken=" + Token, "Acme, PublicKeyToken=null", true)]
    [InlineData("Acme", "Acme, PublicKeyToken=" + Token, false)]
    [InlineData("Acme, PublicKeyToken=b77a5c561934e089", "Acme, PublicKeyToken=" + Token, false)]
    public void Satisfies_NameCultureAndKey_AndNoLowerVersion(string found, string asked, bool satisfies)
    {
        Assert.Equal(satisfies, AssemblyIdentity.Satisfies(new AssemblyName(found), new AssemblyName(asked)));
    }
}
