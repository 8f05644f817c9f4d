namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class StackOnlyParameterTests
{
    [Fact]
    public void StackOnlyParameter_Declared_IsReported() => Diagnose.Reports(
        "ITR027",
        "Parameter 'id' has the type 'ReadOnlySpan<char>', which cannot outlive the call; use a string, an array or another ordinary type",
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A([|ReadOnlySpan<char>|] id);
            }
            """);

    [Fact]
    public void StackOnlyParameter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] ReadOnlyMemory<char> text);
            }
            """);
}
