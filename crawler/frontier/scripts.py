"""Lua scripts, each of which Redis runs as one step.

KEYS[1] is the prefix of the job's keys, ARGV[1] the crawler.

round      hash: number of the round, and `open` while it goes on
sources    list: sources that nobody reads yet          source_leases  hash: source -> crawler
queue:HOST list: keys to fetch                          hosts          zset: host -> when it may be asked, in seconds
seen       set: keys of this round                      tasks          hash: key -> JSON
state      hash: key -> leased:CRAWLER, writing:CRAWLER host_of        hash: key -> host
crawlers   zset: crawler -> until when it counts as alive
locks      hash: host -> CRAWLER:TOKEN                  next           hash: host -> when it may be asked
"""

from __future__ import annotations

from typing import Final

_HELPERS: Final = """
local p = KEYS[1]
local me = ARGV[1]
local t = redis.call('TIME')
local now = tonumber(t[1]) + tonumber(t[2]) / 1000000
local function alive(crawler)
  local untill = redis.call('ZSCORE', p .. 'crawlers', crawler)
  return untill and tonumber(untill) >= now
end
local function owner(value) return string.match(value, '^%a+:(.*)$') end
local function requeue(key)
  local host = redis.call('HGET', p .. 'host_of', key)
  redis.call('HDEL', p .. 'state', key)
  redis.call('LPUSH', p .. 'queue:' .. host, key)
  redis.call('ZADD', p .. 'hosts', 'NX', 0, host)
end
local function free(crawler)
  local states = redis.call('HGETALL', p .. 'state')
  for i = 1, #states, 2 do
    if states[i + 1] == 'leased:' .. crawler then requeue(states[i]) end
  end
  local leases = redis.call('HGETALL', p .. 'source_leases')
  for i = 1, #leases, 2 do
    if leases[i + 1] == crawler then
      redis.call('HDEL', p .. 'source_leases', leases[i])
      redis.call('LPUSH', p .. 'sources', leases[i])
    end
  end
  local locks = redis.call('HGETALL', p .. 'locks')
  for i = 1, #locks, 2 do
    if string.match(locks[i + 1], '^(.*):') == crawler then redis.call('HDEL', p .. 'locks', locks[i]) end
  end
end
"""

# ARGV[2] seconds; gives 1.
HEARTBEAT: Final = (
    _HELPERS
    + """
redis.call('ZADD', p .. 'crawlers', now + tonumber(ARGV[2]), me)
return 1
"""
)

# ARGV[2..] sources. Joins the round that goes on, or begins one; gives its number.
JOIN: Final = (
    _HELPERS
    + """
if redis.call('HGET', p .. 'round', 'open') == '1' then return tonumber(redis.call('HGET', p .. 'round', 'number')) end
redis.call('DEL', p .. 'seen', p .. 'sources', p .. 'source_leases')
redis.call('HSET', p .. 'round', 'open', 1)
for i = 2, #ARGV do redis.call('RPUSH', p .. 'sources', ARGV[i]) end
return redis.call('HINCRBY', p .. 'round', 'number', 1)
"""
)

# Gives {'source', address}, {'task', key, JSON}, {'over'} or {'wait'}.
TAKE: Final = (
    _HELPERS
    + """
for _, crawler in ipairs(redis.call('ZRANGEBYSCORE', p .. 'crawlers', '-inf', '(' .. now)) do
  free(crawler)
  redis.call('ZREM', p .. 'crawlers', crawler)
end
local source = redis.call('LPOP', p .. 'sources')
if source then
  redis.call('HSET', p .. 'source_leases', source, me)
  return {'source', source}
end
for _, host in ipairs(redis.call('ZRANGEBYSCORE', p .. 'hosts', '-inf', now, 'LIMIT', 0, 100)) do
  local lock = redis.call('HGET', p .. 'locks', host)
  if not lock or not alive(string.match(lock, '^(.*):')) then
    local key = redis.call('LPOP', p .. 'queue:' .. host)
    if key then
      redis.call('HSET', p .. 'state', key, 'leased:' .. me)
      if redis.call('LLEN', p .. 'queue:' .. host) == 0 then
        redis.call('ZREM', p .. 'hosts', host)
      else
        -- Another host is better asked first; the lock decides.
        redis.call('ZADD', p .. 'hosts', now + 0.2, host)
      end
      return {'task', key, redis.call('HGET', p .. 'tasks', key)}
    end
    redis.call('ZREM', p .. 'hosts', host)
  end
end
if redis.call('HLEN', p .. 'state') == 0 and redis.call('HLEN', p .. 'source_leases') == 0
    and redis.call('ZCARD', p .. 'hosts') == 0 then
  redis.call('HSET', p .. 'round', 'open', 0)
  redis.call('DEL', p .. 'seen')
  return {'over'}
end
return {'wait'}
"""
)

# ARGV[2..] key, host, JSON, key, …; gives how many were new.
ADD: Final = (
    _HELPERS
    + """
local new = 0
for i = 2, #ARGV, 3 do
  if redis.call('SADD', p .. 'seen', ARGV[i]) == 1 then
    redis.call('HSET', p .. 'host_of', ARGV[i], ARGV[i + 1])
    redis.call('HSET', p .. 'tasks', ARGV[i], ARGV[i + 2])
    redis.call('RPUSH', p .. 'queue:' .. ARGV[i + 1], ARGV[i])
    redis.call('ZADD', p .. 'hosts', 'NX', 0, ARGV[i + 1])
    new = new + 1
  end
end
return new
"""
)

# ARGV[2] source.
SOURCE_DONE: Final = (
    _HELPERS
    + """
if redis.call('HGET', p .. 'source_leases', ARGV[2]) == me then redis.call('HDEL', p .. 'source_leases', ARGV[2]) end
return 1
"""
)

# ARGV[2] key; gives 1 where the crawler may write its record.
CLAIM: Final = (
    _HELPERS
    + """
local state = redis.call('HGET', p .. 'state', ARGV[2])
if state == 'leased:' .. me or state == 'writing:' .. me then
  redis.call('HSET', p .. 'state', ARGV[2], 'writing:' .. me)
  return 1
end
return redis.call('SISMEMBER', p .. 'seen', ARGV[2]) == 0 and 1 or 0
"""
)

# ARGV[2..] key, visit as JSON or '', key, …
DONE: Final = (
    _HELPERS
    + """
for i = 2, #ARGV, 2 do
  local state = redis.call('HGET', p .. 'state', ARGV[i])
  if not state or owner(state) == me then
    redis.call('HDEL', p .. 'state', ARGV[i])
    redis.call('HDEL', p .. 'tasks', ARGV[i])
    redis.call('HDEL', p .. 'host_of', ARGV[i])
    if ARGV[i + 1] ~= '' then redis.call('HSET', p .. 'visits', ARGV[i], ARGV[i + 1]) end
  end
end
return 1
"""
)

# Gives the keys that the crawler was writing when it was last interrupted.
WRITING: Final = (
    _HELPERS
    + """
local mine = {}
local states = redis.call('HGETALL', p .. 'state')
for i = 1, #states, 2 do
  if states[i + 1] == 'writing:' .. me then mine[#mine + 1] = states[i] end
end
return mine
"""
)

# ARGV[2..] keys, or none for all that the crawler holds: they return to the queue.
GIVE_BACK: Final = (
    _HELPERS
    + """
if #ARGV == 1 then free(me) end
for i = 2, #ARGV do
  local state = redis.call('HGET', p .. 'state', ARGV[i])
  if state and owner(state) == me then requeue(ARGV[i]) end
end
return 1
"""
)

# ARGV[2] host, ARGV[3] token; gives 1 where the host may be asked now, else 0.
LOCK: Final = (
    _HELPERS
    + """
local lock = redis.call('HGET', p .. 'locks', ARGV[2])
if lock and alive(string.match(lock, '^(.*):')) then return 0 end
local after = redis.call('HGET', p .. 'next', ARGV[2])
if after and tonumber(after) > now then return 0 end
redis.call('HSET', p .. 'locks', ARGV[2], me .. ':' .. ARGV[3])
return 1
"""
)

# ARGV[2] host, ARGV[3] token, ARGV[4] seconds for which nobody may ask the host.
UNLOCK: Final = (
    _HELPERS
    + """
if redis.call('HGET', p .. 'locks', ARGV[2]) == me .. ':' .. ARGV[3] then
  redis.call('HDEL', p .. 'locks', ARGV[2])
  redis.call('HSET', p .. 'next', ARGV[2], now + tonumber(ARGV[4]))
  redis.call('ZADD', p .. 'hosts', 'XX', now + tonumber(ARGV[4]), ARGV[2])
end
return 1
"""
)
