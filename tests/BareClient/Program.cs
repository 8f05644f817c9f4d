using System.Net.Http.Json;
using BareClient;

// The request of tests/HealthOnly without the SDK: the size that a program has anyway.
using var http = new HttpClient { BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL")!) };
var status = await http.GetFromJsonAsync("/health/status", StatusJson.Default.Status);
Console.WriteLine(status?.Host);
