using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>The name of a generated file says whose calls it has, and is the same on every machine.</summary>
public sealed class FileNameTests
{
    private const string Source = "class C { [Trace] void M() { } void Use() => M(); }";

    [Fact]
    public void Name_OfTwoMachines_IsTheSame() => Assert.Equal(
        Name("/srv/app/Jobs/Runner.cs", "/srv/app/"),
        Name(@"C:\src\app\Jobs\Runner.cs", @"C:\src\app\").Replace("C--src-app-Jobs-", "", StringComparison.Ordinal));

    [Fact]
    public void Name_OfTwoFolders_Differs() =>
        Assert.NotEqual(Name("/app/Jobs/Runner.cs", "/app/"), Name("/app/Users/Runner.cs", "/app/"));

    [Theory]
    [InlineData("/else/Runner.cs", "/app/")]
    [InlineData("/else/Runner.cs", "")]
    [InlineData("/else/Runner.cs", null)]
    public void Name_OfAFileOutsideTheProject_IsOfItsWholePath(string path, string? folder) => Assert.Equal(Name("/top/else/Runner.cs", "/top"), Name(path, folder));

    [Theory]
    [InlineData("/app/Job_1.g.cs", "Job_1.g.")]
    [InlineData("/app/My job (1)+é.cs", "My-job--1--é.")]
    public void Name_OfAnyFile_IsOneThatFilesMayHave(string path, string start) => Assert.StartsWith(start, Name(path, "/app/"), StringComparison.Ordinal);

    private static string Name(string path, string? folder)
    {
        var compilation = InterceptorHarness.Compile("");
        var tree = CSharpSyntaxTree.ParseText(Source, InterceptorHarness.Options, path, cancellationToken: TestContext.Current.CancellationToken);
        var properties = folder is null ? new BuildProperties() : new BuildProperties(("ProjectDir", folder));

        var run = HarnessRules.Run(compilation.AddSyntaxTrees(tree), new InterceptorGenerator(), InterceptorSteps.All, InterceptorSteps.Models, properties);

        return Assert.Single(run.Sources.Keys);
    }
}
