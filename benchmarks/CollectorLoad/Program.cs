using System.Globalization;
using CollectorLoad;
using Otumat.EndToEnd.Tests.Collectors;

// What the collector takes on SQLite with synchronous=FULL, the load made on the same machine. Arguments: seconds, connections, events a second (0: as many as go in).
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10;
var connections = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 16;
var rate = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;

var settings = new CollectorSettings();
settings = settings with { Configuration = settings.Configuration.Replace("\"lifetimes\"", "\"limits\": { \"events\": 100000000 }, \"lifetimes\"", StringComparison.Ordinal) };
using var collector = await CollectorProcess.StartAsync(settings, CancellationToken.None);

await Load.RunAsync(collector.Address, connections, TimeSpan.FromSeconds(3), rate);
var result = await Load.RunAsync(collector.Address, connections, TimeSpan.FromSeconds(seconds), rate);
Console.WriteLine(result.Describe());
