namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class StaticAbstractNotSupportedTests
{
    [Fact]
    public void StaticAbstractNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR007",
        "Static abstract member 'Make' cannot be implemented; make it an instance method with a verb attribute, or give it a body",
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                static abstract int [|Make|]();
            }
            """);

    [Fact]
    public void StaticAbstractNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                static int Make() => 1;
                static virtual int Other() => 1;
            }
            """);
}
