namespace Otumat.Tool.Tests.Service;

public sealed class OwnCommandTests
{
    private static readonly string Runtime = Path.Combine(Path.GetTempPath(), "dotnet", "shared", "Microsoft.NETCore.App", "10.0.1") + Path.DirectorySeparatorChar;

    [Fact]
    public void Command_OfTheInstalledTool_IsItsProgramWithTheRuntimesPlace()
    {
        var own = OwnCommand.Of(Path.Combine("tools", "otumat"), "x.dll", Runtime);

        Assert.Equal([Path.Combine("tools", "otumat")], own.Command);
        Assert.Equal(Path.Combine(Path.GetTempPath(), "dotnet"), own.Variables["DOTNET_ROOT"]);
    }

    [Fact]
    public void Command_UnderDotnet_IsDotnetWithTheAssembly()
    {
        var own = OwnCommand.Of(Path.Combine("usr", "bin", "dotnet"), "x.dll", Runtime);

        Assert.Equal([Path.Combine("usr", "bin", "dotnet"), "x.dll"], own.Command);
        Assert.Empty(own.Variables);
    }

    [Fact]
    public void Command_OfAnUnknownProgram_IsRefused()
    {
        Assert.Contains("upload --once", Assert.Throws<ToolFailure>(() => OwnCommand.Of(null, "x.dll", Runtime)).Message, StringComparison.Ordinal);
    }
}
