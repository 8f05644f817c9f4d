namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class HeaderValueIllegalTests
{
    [Fact]
    public void HeaderValueIllegal_Declared_IsReported() => Diagnose.Reports(
        "ITR044",
        "The value of header 'X-A' has a line break or another character that a header cannot carry; remove or encode it",
        """
            public interface IApi
            {
                [Get("/a"), Headers("X-A:[| 1\r\nX-B: 2|]")] Task A();
            }
            """);

    [Fact]
    public void HeaderValueIllegal_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), Headers("X-A: a\tb; c=\"d\"")] Task A();
            }
            """);
}
