using System.Globalization;
using System.Net;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>One shuffled order of calls, answers, logins, expiries, cancellations and invalidations. After each step everything must stand where the model says.</summary>
internal sealed class Interleaving : IDisposable
{
    private static readonly TimeSpan Ttl = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LoginTimeout = TimeSpan.FromHours(12);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly int _seed;
    private readonly Random _random;
    private readonly ManualTimeProvider _clock = new();
    private readonly GatedServer _server = new();
    private readonly EndedLogins _ended;
    private readonly SessionManager _sessions;
    private readonly HttpClient _client;
    private readonly SessionModel _model = new();
    private readonly Dictionary<int, GatedCall> _calls = [];
    private readonly List<string> _history = [];

    public Interleaving(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        _ended = new EndedLogins(_server.Changed);
        var options = new SessionOptions { Ttl = Ttl, LoginTimeout = LoginTimeout, BackOff = TimeSpan.Zero, TimeProvider = _clock, LoggerFactory = _ended };
        _sessions = new SessionManager(Authenticator.From(LogIn, GatedServer.Origin), options);
        _client = new HttpClient(new AuthenticationHandler(_sessions, _server)) { BaseAddress = GatedServer.Origin, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Takes steps, then lets everything end.</summary>
    public async Task RunAsync(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            Step();
            await SettleAsync();
        }

        while (_model.Flight is not null || _model.Sending().Count > 0)
        {
            if (_model.Flight is not null)
            {
                EndLogin(HttpStatusCode.OK);
            }
            else
            {
                Answer(HttpStatusCode.OK);
            }

            await SettleAsync();
        }

        Assert.DoesNotContain(_model.Calls.Values, call => call.Outcome is null);
    }

    public void Dispose()
    {
        _sessions.Dispose();
        _ended.Dispose();
        _client.Dispose();
        foreach (var call in _calls.Values)
        {
            call.Dispose();
        }
    }

    private static Session LogIn(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(GatedServer.Origin, "/login"));
        using var response = http.Send(request, cancellationToken);
        LoginReply.EnsureAccepted(response, GatedServer.Origin);
        using var reader = new StreamReader(response.Content.ReadAsStream(cancellationToken));
        return Session.FromBearer(GatedServer.Origin, reader.ReadToEnd());
    }

    private void Step()
    {
        switch (_random.Next(12))
        {
            case 0 or 1 or 2:
                Start(synchronous: !_model.IsFlightOld && _random.Next(4) == 0);
                break;
            case 3 or 4 when _model.Sending().Count > 0:
                Answer(HttpStatusCode.OK);
                break;
            case 5 or 6 when !_model.IsFlightOld && _model.Sending().Count > 0:
                Answer(HttpStatusCode.Unauthorized);
                break;
            case 7 when _model.Flight is not null:
                EndLogin(HttpStatusCode.OK);
                break;
            case 8 when _model is { Flight: not null, MayBeLate: false }:
                EndLogin(HttpStatusCode.InternalServerError);
                break;
            case 9:
                Cancel();
                break;
            case 10 when _random.Next(3) == 0 && !_model.MayBeLate:
                PassLoginTimeout();
                break;
            case 10 when !_model.MayBeLate:
                Note("expire");
                _model.Expire();
                _clock.Advance(Ttl);
                break;
            case 11:
                Note("invalidate");
                _model.Invalidate();
                _sessions.Invalidate();
                break;
            default:
                break;
        }
    }

    private void Start(bool synchronous)
    {
        var caller = _calls.Count;
        Note(string.Create(CultureInfo.InvariantCulture, $"start {caller} {(synchronous ? "synchronously" : "")}"));
        _model.Start(caller, joinsAtOnce: !synchronous);
        _calls[caller] = GatedCall.Start(_client, caller, synchronous, _server.Changed);
    }

    private void Answer(HttpStatusCode status)
    {
        var caller = One(_model.Sending());
        Note(string.Create(CultureInfo.InvariantCulture, $"answer {caller} {(int)status}"));
        if (status == HttpStatusCode.OK)
        {
            _model.Accept(caller);
        }
        else
        {
            _model.Refuse(caller);
        }

        _server.AnswerCall(caller, status);
    }

    private void EndLogin(HttpStatusCode status)
    {
        var login = _model.Flight!.Value;
        Note(string.Create(CultureInfo.InvariantCulture, $"login {login} {(int)status}"));
        if (status == HttpStatusCode.OK)
        {
            _model.LogIn();
        }
        else
        {
            _model.FailLogin();
        }

        _server.AnswerLogin(login, status);
    }

    private void PassLoginTimeout()
    {
        Note("pass the login's time limit");
        if (_model.Flight is not null)
        {
            _model.FailLogin();
        }

        _model.Expire();
        _clock.Advance(LoginTimeout);
    }

    private void Cancel()
    {
        var open = _model.Calls.Where(call => call.Value.Outcome is null).ToList();
        if (open.Count > 0)
        {
            var caller = One(open);
            Note(string.Create(CultureInfo.InvariantCulture, $"cancel {caller}"));
            _model.Cancel(caller);
            _calls[caller].Cancel();
        }
    }

    private int One(List<KeyValuePair<int, ModelCall>> calls) => calls[_random.Next(calls.Count)].Key;

    private void Note(string step) => _history.Add(step);

    private async Task SettleAsync()
    {
        while (Difference() is { } difference)
        {
            if (!await _server.Changed.WaitAsync(Patience, TestContext.Current.CancellationToken))
            {
                Assert.Fail($"Seed {_seed}: {difference}. Steps:\n{string.Join('\n', _history)}");
            }
        }
    }

    /// <summary>What is not as the model says; null when everything is.</summary>
    private string? Difference()
    {
        if (_server.LoginCount != _model.Logins)
        {
            return $"{_server.LoginCount} logins instead of {_model.Logins}";
        }

        if (_ended.Count != _model.EndedLogins)
        {
            return $"{_ended.Count} logins have ended instead of {_model.EndedLogins}";
        }

        if (_model.Flight is { } login && !_server.HoldsLogin(login))
        {
            return $"login {login} is not at the server";
        }

        foreach (var (caller, expected) in _model.Calls)
        {
            var actual = _calls[caller].Outcome is { } outcome ? outcome
                : _server.CredentialOf(caller) is { } credential ? credential.Replace("Bearer", "sending", StringComparison.Ordinal)
                : "waiting";
            if (actual != expected.ToString())
            {
                return $"call {caller} is '{actual}' instead of '{expected}'";
            }
        }

        return null;
    }
}
