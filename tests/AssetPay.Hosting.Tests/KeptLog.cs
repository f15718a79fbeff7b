using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AssetPay.Hosting.Tests;

/// <summary>Keeps all that is logged, at every level and in every category, with the values behind the words.</summary>
internal sealed class KeptLog : ILoggerProvider
{
    internal ConcurrentQueue<LogEntry> Entries { get; } = new();

    /// <summary>What the client itself has logged: level, id and words.</summary>
    internal IEnumerable<LogEntry> OfClient => Entries.Where(entry => entry.Category == "AssetPay.AssetPayClient");

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Category(KeptLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.Entries.Enqueue(new(name, LogLevel.None, default, $"{state}", Values(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Entries.Enqueue(new(name, logLevel, eventId, formatter(state, exception), $"{Values(state)} {exception}"));

        private static string Values(object? state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")) : "";
    }
}

internal sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Text, string Values);
