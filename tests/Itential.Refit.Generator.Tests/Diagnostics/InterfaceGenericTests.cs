namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class InterfaceGenericTests
{
    [Fact]
    public void InterfaceGeneric_Declared_IsReported() => Diagnose.Reports(
        "ITR003",
        "Interface 'IApi' is generic, and clients are written for closed interfaces only; declare an interface without type parameters",
        """
            public interface [|IApi|]<T>
            {
                [Get("/a")] Task<T> A();
            }
            """);

    [Fact]
    public void InterfaceGeneric_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IPlain<T>
            {
                T A { get; }
            }

            public interface IApi
            {
                [Get("/a")] Task A();
            }
            """);
}
