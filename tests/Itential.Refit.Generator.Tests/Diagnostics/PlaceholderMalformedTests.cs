namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PlaceholderMalformedTests
{
    [Fact]
    public void PlaceholderMalformed_Declared_IsReported() => Diagnose.Reports(
        "ITR020",
        "Placeholder '{id:int}' is not written as a name; write {name}, {name?} or {**name}",
        """
            public interface IApi
            {
                [Get("/a/[|{id:int}|]")] Task A(int id);
            }
            """);

    [Fact]
    public void PlaceholderMalformed_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id}/{**rest}")] Task A(int id, string rest);
            }
            """);
}
