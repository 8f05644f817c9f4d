using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>What tests do with a loaded plugin.</summary>
internal static class TrustedPluginExtensions
{
    public static IGreeter Greeter(this TrustedPlugin plugin) => (IGreeter)Activator.CreateInstance(plugin.Assembly.GetType("Greeter", throwOnError: true)!)!;

    public static string Greet(this TrustedPlugin plugin) => plugin.Greeter().Greet();

    /// <summary>The exception that says why; the runtime wraps what is thrown while it compiles a method.</summary>
    public static Exception Innermost(this Exception exception) => exception.InnerException?.Innermost() ?? exception;
}
