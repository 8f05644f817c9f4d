using Itential.Platform;

// A program that uses one typed interface, by which eng/trim-smoke.sh tells what the SDK costs a small program.
using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL")!),
    User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
});
var status = await platform.Health.GetHealthStatusAsync();
Console.WriteLine(status.Host);
