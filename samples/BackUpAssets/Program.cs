// Writes every asset of a platform into a folder, one JSON file each, or brings a folder back.
//   dotnet run --project samples/BackUpAssets -- export backup
//   dotnet run --project samples/BackUpAssets -- import backup
using Itential.Platform;

if (args is not ["export" or "import", var folder])
{
    Console.Error.WriteLine("Say export or import, and name a folder.");
    return 2;
}

using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL") ?? "https://localhost:3443"),
    User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
});

var archive = new AssetArchive(platform);
var report = args[0] == "export"
    ? await archive.ExportAsync(folder)
    : await archive.ImportAsync(folder, new ArchiveImportOptions { OnConflict = AssetConflict.Skip });

foreach (var asset in report.Assets)
{
    Console.WriteLine($"{asset.Outcome,-8} {asset.Kind}: {asset.Name} {asset.Message}");
    foreach (var warning in asset.Warnings)
    {
        Console.WriteLine($"         {warning}");
    }
}

foreach (var outcome in report.Assets.GroupBy(asset => asset.Outcome))
{
    Console.WriteLine($"{outcome.Key}: {outcome.Count()}");
}

return report.Count(AssetOutcome.Refused) == 0 ? 0 : 1;
