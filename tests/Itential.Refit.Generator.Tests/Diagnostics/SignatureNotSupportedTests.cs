namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SignatureNotSupportedTests
{
    [Theory]
    [InlineData("protected [|Task<Row>|] A()", "protected sealed class Row { }", "Task<Row>", "protected")]
    [InlineData("private protected Task A([Body] [|Row[]|] rows)", "private protected sealed class Row { }", "Row[]", "private protected")]
    public void SignatureNotSupported_HiddenType_IsReported(string method, string type, string shown, string access) => Diagnose.Reports(
        "ITR086",
        $"Method 'A' uses the type '{shown}', which is {access}, so the client cannot name it; use a type that other files can use",
        $$"""
            public interface IApi
            {
                [Post("/a")] {{method}};
                {{type}}
            }
            """);

    [Fact]
    public void SignatureNotSupported_TypeObsoleteAsError_IsReported() => Diagnose.Reports(
        "ITR086",
        "Method 'A' uses the type 'Task<Old>', which is obsolete as an error, so the client cannot name it; use a type that other files can use",
        """
            [Obsolete("Gone.", true)]
            public sealed class Old { }

            public interface IApi
            {
                [Obsolete]
                [Get("/a")] [|Task<Old>|] A();
            }
            """);

    [Fact]
    public void SignatureNotSupported_VariableArguments_AreReported() => Diagnose.Reports(
        "ITR086",
        "Method 'A' has a variable argument list, so the client cannot repeat it; use 'params'",
        """
            public interface IApi
            {
                [Get("/a")] Task [|A|](__arglist);
            }
            """);

    [Fact]
    public void SignatureNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [Obsolete("Going.")]
            public sealed class Old { }

            public interface IApi
            {
                [Obsolete]
                [Get("/a")] protected Task<Old> A(Row row, params int[] more);
                internal sealed record Row(int Id);
            }
            """.Replace("protected Task", "internal Task", StringComparison.Ordinal));
}
