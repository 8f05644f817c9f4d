namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PlaceholderWithoutParameterTests
{
    [Fact]
    public void PlaceholderWithoutParameter_Declared_IsReported() => Diagnose.Reports(
        "ITR021",
        "No parameter of 'A' fills the placeholder '{id}'; add a parameter of that name, or give one [AliasAs(\"id\")]",
        """
            public interface IApi
            {
                [Get("/a/[|{id}|]")] Task A(int other);
            }
            """);

    [Fact]
    public void PlaceholderWithoutParameter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id}/{ID}")] Task A([AliasAs("id")] int other);
            }
            """);
}
