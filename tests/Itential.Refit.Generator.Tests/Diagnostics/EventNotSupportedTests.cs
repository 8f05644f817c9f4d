namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class EventNotSupportedTests
{
    [Fact]
    public void EventNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR004",
        "Event 'Changed' cannot be sent as a request; remove it from the interface",
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                event EventHandler [|Changed|];
            }
            """);

    [Fact]
    public void EventNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                event EventHandler Changed { add { } remove { } }
            }
            """);
}
