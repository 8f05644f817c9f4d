namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class InterfaceNotAccessibleTests
{
    [Fact]
    public void InterfaceNotAccessible_Declared_IsReported() => Diagnose.Reports(
        "ITR001",
        "Interface 'IApi' is private, so no client can implement it; make it and every type around it internal or public",
        """
            public static class Outer
            {
                private interface [|IApi|]
                {
                    [Get("/a")] Task A();
                }
            }
            """);

    [Fact]
    public void InterfaceNotAccessible_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            internal static class Outer
            {
                internal interface IApi
                {
                    [Get("/a")] Task A();
                }
            }
            """);
}
