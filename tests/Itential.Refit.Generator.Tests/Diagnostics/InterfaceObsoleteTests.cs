namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class InterfaceObsoleteTests
{
    [Fact]
    public void InterfaceObsolete_Declared_IsReported() => Diagnose.Reports(
        "ITR049",
        "Interface 'IApi' is marked [Obsolete] as an error, so no client can name it; make that a warning, or remove the verb attributes",
        """
            [Obsolete("Gone.", true)]
            public interface [|IApi|]
            {
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void InterfaceObsolete_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [Obsolete("Going.")]
            public interface IApi
            {
                [Get("/a"), Obsolete] Task A();
            }
            """);
}
