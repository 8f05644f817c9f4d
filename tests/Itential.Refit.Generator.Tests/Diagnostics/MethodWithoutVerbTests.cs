namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MethodWithoutVerbTests
{
    [Fact]
    public void MethodWithoutVerb_Declared_IsReported() => Diagnose.Reports(
        "ITR008",
        "Method 'IApi.B' has no verb attribute, so the client of 'IApi' cannot implement it; add one such as [Get(\"/path\")], or give the method a body",
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                Task [|B|]();
            }
            """);

    [Fact]
    public void MethodWithoutVerb_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                Task B() => A();
            }
            """);
}
