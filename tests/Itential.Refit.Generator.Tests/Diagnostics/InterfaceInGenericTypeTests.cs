namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class InterfaceInGenericTypeTests
{
    [Fact]
    public void InterfaceInGenericType_Declared_IsReported() => Diagnose.Reports(
        "ITR002",
        "Interface 'IApi' is nested in the generic type 'Outer', so no client can name it; move it out of that type",
        """
            public static class Outer<T>
            {
                public interface [|IApi|]
                {
                    [Get("/a")] Task A();
                }
            }
            """);

    [Fact]
    public void InterfaceInGenericType_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public static class Outer
            {
                public interface IApi
                {
                    [Get("/a")] Task A();
                }
            }
            """);
}
