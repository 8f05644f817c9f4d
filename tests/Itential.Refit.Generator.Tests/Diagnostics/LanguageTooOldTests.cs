using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class LanguageTooOldTests
{
    private const string Message = "The client of 'IApi' needs C# 9 or later and this file is compiled as C# 8.0; raise <LangVersion>";

    [Fact]
    public void LanguageTooOld_CSharp8_IsReported() => Diagnose.Reports(
        "ITR011",
        Message,
        """
            public interface [|IApi|]
            {
                [Itential.Refit.Get("/a")] System.Threading.Tasks.Task A();
            }
            """,
        LanguageVersion.CSharp8);

    [Fact]
    public void LanguageTooOld_CSharp9_IsSilent()
    {
        var run = GeneratorHarness.Run(
            """
                public interface IApi
                {
                    [Itential.Refit.Get("/a/{id}")] System.Threading.Tasks.Task<Itential.Refit.IApiResponse<T>> A<T>(int? id, string[] tags);
                }
                """,
            LanguageVersion.CSharp9);

        Assert.NotEmpty(run.Sources);
    }
}
